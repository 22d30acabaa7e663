#!/usr/bin/env python3
"""Draws the plots of docs/measure from the tables that stand there, and from the frozen day.

  scripts/plots.py

stories-cost.svg   what an article costs, by how many are in the window     docs/measure/stories.md
search-p99.svg     the slowest of a hundred answers, by what is asked       docs/measure/search.md
ranking.svg        what the frozen day's first stories are weighed for      frozen-day.txt of the tests

A table is changed by hand after it was measured; then this is run, so that a plot never says other than its table.
"""
import html
import os
import re

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MEASURES = os.path.join(HOME, "docs", "measure")
FROZEN_DAY = os.path.join(HOME, "src", "test", "resources", "org", "inkstand", "edition", "frozen-day.txt")
COLOURS = ["#1a4f8b", "#c65d21", "#3d7a4f", "#8a4a8f", "#a3842c", "#5b6770", "#b03a48", "#2f8f9d"]
STORIES_SHOWN = 12


def table(page, heading):
    """The cells of the first table of a page whose first line begins so, without its two lines of heading."""
    with open(os.path.join(MEASURES, page)) as file:
        lines = file.read().split("\n")
    start = next((i for i, line in enumerate(lines) if line.startswith("| " + heading)), None)
    if start is None:
        raise SystemExit(f"{page} has no table that begins with {heading}")
    rows = []
    for line in lines[start + 2:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def numbers(cell):
    return [float(n.replace(",", "")) for n in re.findall(r"[\d,]*\.?\d+", cell)]


def text(x, y, words, anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{html.escape(words)}</text>'


def box(x, y, width, height, colour):
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}"/>'


def bars(title, rows, parts, bound=None):
    """Lying bars: rows of a label, the lengths of its parts, side by side, and their sum; a bound is a line across."""
    width, left, top, each = 820, 330, 34, 24
    longest = max([sum(lengths) for _, lengths, _ in rows] + ([bound] if bound else []))
    scale = (width - left - 60) / longest
    height = top + each * len(rows) + (24 if bound else 8)
    drawn, x = [], 8
    for part, colour in zip(parts, COLOURS):
        drawn += [box(x, 8, 12, 12, colour), text(x + 17, 18, part)]
        x += 30 + 7 * len(part)
    for i, (label, lengths, total) in enumerate(rows):
        y, x = top + each * i, left
        drawn.append(text(left - 8, y + 14, label, "end"))
        for length, colour in zip(lengths, COLOURS):
            drawn.append(box(x, y + 2, scale * length, each - 8, colour))
            x += scale * length
        drawn.append(text(x + 6, y + 14, total))
    if bound:
        x = left + scale * bound
        drawn.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{height - 18}" stroke="#b00020" stroke-dasharray="4 3"/>')
        drawn.append(text(x, height - 5, f"{bound:g}", "middle"))
    return svg(title, width, height, drawn)


def svg(title, width, height, drawn):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
            f'font-size="12" role="img"><title>{html.escape(title)}</title>'
            f'<rect width="{width}" height="{height}" fill="#fff"/>{"".join(drawn)}</svg>\n')


def stories():
    rows = []
    for articles, *cells in table("stories.md", "articles in the window"):
        costs = [numbers(cell)[0] for cell in cells[:2]]
        rows.append((f"{articles} articles in the window", costs, f"{sum(costs):.0f}"))
    return bars("Microseconds an article costs, by how many are in the window", rows,
                ["reading its words, µs", "finding its story, µs"])


def search():
    rows = []
    for asked, _, _, p99, *_ in table("search.md", "asked of a million"):
        figures = numbers(p99)
        rows += [(label, [figure], f"{figure:g}") for label, figure in zip([asked, "the page of it"], figures)]
    return bars("Milliseconds that one answer in a hundred takes longer than, with a million articles on disk",
                rows, ["p99, ms; wanted: at most 50"], bound=50)


def ranking():
    with open(FROZEN_DAY) as file:
        lines = [line for line in file.read().split("\n") if "(" in line][:STORIES_SHOWN]
    found, parts = [], []
    for line in lines:
        head, reasons = line.rsplit("(", 1)
        points = {name: float(n) for name, n in (reason.rsplit(" ", 1) for reason in reasons.rstrip(")").split(", "))}
        parts += [name for name in points if name not in parts]
        headline = re.split(r"\d+ titles?\s+", head, maxsplit=1)[-1].strip()
        shown = headline if len(headline) <= 46 else headline[:45].rstrip() + "…"
        found.append((shown, points, head.split()[1]))
    return bars("Points of the frozen day's first stories, by signal",
                [(label, [points.get(part, 0) for part in parts], score) for label, points, score in found], parts)


if __name__ == "__main__":
    for name, draw in (("stories-cost", stories), ("search-p99", search), ("ranking", ranking)):
        with open(os.path.join(MEASURES, name + ".svg"), "w") as file:
            file.write(draw())

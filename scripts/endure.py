#!/usr/bin/env python3
"""Runs the demo with its hostile servers for a while and writes down how it fares.

  scripts/endure.py MINUTES FOLDER [--port 8080] [--every 15] [--with "./inkstand"]

Into FOLDER go endurance.csv (a line a sample: seconds, resident memory, the front page's status and time, articles, feeds
whose turn passed more than two minutes ago), endurance.svg (memory over time) and demo.log (all that the program said).
Everything runs on loopback and stops by itself. Linux only: memory is read from /proc.
"""
import argparse
import os
import re
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HEAD = "seconds,resident_mib,front_status,front_ms,articles,feeds_overdue"


def resident_mib(pid):
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def asked(address):
    """Status, body and milliseconds; status 0 when nothing came."""
    start = time.monotonic()
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            status, body = answer.status, answer.read().decode()
    except OSError:
        status, body = 0, ""
    return status, body, (time.monotonic() - start) * 1000


def gauge(metrics, name):
    found = re.search(rf"^{name}(?:\{{[^}}]*\}})? ([0-9.eE+-]+)$", metrics, re.M)
    return int(float(found.group(1))) if found else -1


def sample(pid, base, begun):
    status, _, millis = asked(base + "/")
    _, metrics, _ = asked(base + "/actuator/prometheus")
    return (round(time.monotonic() - begun), round(resident_mib(pid), 1), status, round(millis),
            gauge(metrics, "inkstand_articles"), gauge(metrics, "inkstand_feeds_overdue"))


def plot(samples):
    """Resident memory over time as an SVG of its own."""
    width, height, left, bottom = 720, 260, 56, 32
    span = max(1, samples[-1][0])
    top = max(128, 128 * (int(max(s[1] for s in samples) // 128) + 1))
    x = lambda seconds: left + (width - left - 8) * seconds / span
    y = lambda mib: height - bottom - (height - bottom - 12) * mib / top
    line = " ".join(f"{x(s[0]):.1f},{y(s[1]):.1f}" for s in samples)
    grid = "".join(
        f'<line x1="{left}" x2="{width - 8}" y1="{y(m):.1f}" y2="{y(m):.1f}" stroke="#ccc"/>'
        f'<text x="{left - 8}" y="{y(m) + 4:.1f}" text-anchor="end">{m}</text>'
        for m in range(0, top + 1, 128))
    step = max(1, round(span / 60 / 6))
    ticks = "".join(
        f'<text x="{x(m * 60):.1f}" y="{height - 10}" text-anchor="middle">{m} min</text>'
        for m in range(0, span // 60 + 1, step))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
            f'font-size="12" role="img"><title>Resident memory in MiB over {span // 60} minutes</title>'
            f'<rect width="{width}" height="{height}" fill="#fff"/>{grid}{ticks}'
            f'<polyline points="{line}" fill="none" stroke="#1a4f8b" stroke-width="1.5"/></svg>\n')


def summary(samples):
    minutes = samples[-1][0] / 60
    settled = [s for s in samples if s[0] > 300] or samples
    third = max(1, len(settled) // 3)
    first = statistics.mean(s[1] for s in settled[:third])
    last = statistics.mean(s[1] for s in settled[-third:])
    millis = sorted(s[3] for s in samples)
    return "\n".join([
        f"{minutes:.0f} minutes, {len(samples)} samples",
        f"resident memory: highest {max(s[1] for s in samples):.0f} MiB, at the end {samples[-1][1]:.0f} MiB",
        f"mean of the first third after five minutes {first:.0f} MiB, of the last {last:.0f} MiB",
        f"front page: {sum(s[2] != 200 for s in samples)} of {len(samples)} not 200, "
        f"p50 {millis[len(millis) // 2]} ms, worst {millis[-1]} ms",
        f"articles at the end {samples[-1][4]}, most feeds overdue at once {max(s[5] for s in samples)}",
    ])


def run(args):
    os.makedirs(args.folder, exist_ok=True)
    data = tempfile.mkdtemp(prefix="inkstand-endure-")
    command = shlex.split(args.command) + ["demo", "--hostile", "--port", str(args.port), "--data", data]
    base = f"http://127.0.0.1:{args.port}"
    samples = []
    with open(os.path.join(args.folder, "demo.log"), "w") as log, \
            open(os.path.join(args.folder, "endurance.csv"), "w") as table:
        process = subprocess.Popen(command, cwd=HOME, stdout=log, stderr=subprocess.STDOUT)
        try:
            while asked(base + "/actuator/health")[0] != 200:
                if process.poll() is not None:
                    sys.exit("the demo did not start; see demo.log")
                time.sleep(1)
            print(HEAD, file=table)
            begun = time.monotonic()
            while time.monotonic() - begun < args.minutes * 60 and process.poll() is None:
                samples.append(sample(process.pid, base, begun))
                print(*samples[-1], sep=",", file=table, flush=True)
                time.sleep(args.every)
        finally:
            died = process.poll()
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=60)
    with open(os.path.join(args.folder, "endurance.svg"), "w") as svg:
        svg.write(plot(samples))
    print(summary(samples))
    if died is not None:
        sys.exit(f"it ended by itself with {died}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", type=float)
    parser.add_argument("folder")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--every", type=float, default=15)
    parser.add_argument("--with", dest="command", default=os.path.join(HOME, "inkstand"))
    run(parser.parse_args())

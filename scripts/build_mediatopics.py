#!/usr/bin/env python3
"""Writes src/main/resources/subjects/mediatopics.tsv from IPTC's Media Topics as JSON.

usage: scripts/build_mediatopics.py mediatopics.json

A line a topic: number, number of its top-level topic, English name. IPTC NewsCodes are licensed
CC BY 4.0 by the International Press Telecommunications Council, https://iptc.org/.
"""
import json
import pathlib
import sys

OUT = pathlib.Path(__file__).parent.parent / "src/main/resources/subjects/mediatopics.tsv"


def number(qcode):
    return qcode.removeprefix("medtop:")


def main(source):
    topics = json.loads(pathlib.Path(source).read_text(encoding="utf-8"))
    parents = {topic["id"]: topic["parent"] for topic in topics}

    def top(qcode):
        while parents.get(qcode):
            qcode = parents[qcode]
        return qcode

    lines = sorted(
        f"{number(topic['id'])}\t{number(top(topic['id']))}\t{topic['name']['en-GB']}\n"
        for topic in topics
    )
    OUT.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

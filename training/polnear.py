"""PolNeAR's brat stand-off: the texts and the attributions of each article's first annotator."""

import re
from dataclasses import dataclass
from pathlib import Path

ROLES = ("source", "cue", "content")
ENTITY = re.compile(r"^(T\d+)\t(\S+) ([\d; ]+)(\t|$)")


@dataclass(frozen=True)
class Article:
    """A text and its attributions; each attribution maps a role to a list of (start, end) in code points."""

    id: str
    text: str
    attributions: list


def read_articles(folder):
    """The articles of one split in the order of their names."""
    annotations = {}
    for path in sorted(Path(folder, "ann").glob("*.ann")):
        annotations.setdefault(path.stem.rsplit("_", 1)[0], path)
        annotations.setdefault(path.stem, path)
    for path in sorted(Path(folder, "text").glob("*.txt")):
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        own = annotations.get(path.stem)
        yield Article(path.stem, text, read_attributions(own) if own else [])


def read_attributions(path):
    entities, events = {}, []
    with open(path, encoding="utf-8", newline="") as file:
        for line in file.read().split("\n"):
            line = line.rstrip("\r")
            match = ENTITY.match(line)
            if match:
                entities[match.group(1)] = [tuple(map(int, run.split())) for run in match.group(3).split(";")]
            elif re.match(r"^E\d+\t", line):
                events.append(line.split("\t", 1)[1].split())
    attributions = (attribution(event, entities) for event in events)
    return [one for one in attributions if one["content"]]


def attribution(event, entities):
    found = {role: set() for role in ROLES}
    for argument in event[1:]:
        role, _, reference = argument.partition(":")
        role = re.sub(r"\d+$", "", role).lower()
        if role in found and reference in entities:
            found[role].update(entities[reference])
    return {role: sorted(spans) for role, spans in found.items()}

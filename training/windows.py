"""Windows of wordpieces as the tagger sees them, with labels and links where the gold is known."""

import random
import re
from dataclasses import dataclass

import numpy as np

from polnear import ROLES
from wordpiece import SEPARATOR, START, pieces

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
LENGTH = 254
PARAGRAPH = (SEPARATOR, -1, -1)


@dataclass
class Window:
    """Pieces between START and SEPARATOR: arrays over the positions, and the links between positions."""

    ids: np.ndarray
    inside: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    labels: np.ndarray
    links: dict


def quoted(text):
    """True for each character inside double quotation marks; one left open runs to its paragraph's end."""
    inside = np.zeros(len(text), dtype=bool)
    for paragraph in re.finditer(r"[^\n]+", text):
        opened, straight = None, False
        for at in range(paragraph.start(), paragraph.end()):
            mark = text[at]
            if opened is None and mark in '“"':
                opened, straight = at, mark == '"'
            elif opened is not None and (mark == "”" or (straight and mark == '"')):
                inside[opened : at + 1] = True
                opened = None
        if opened is not None:
            inside[opened : paragraph.end()] = True
    return inside


def paragraphs(text, vocabulary):
    for match in re.finditer(r"[^\n]+", text):
        found = [(i, a + match.start(), b + match.start()) for i, a, b in pieces(match.group(), vocabulary)]
        while len(found) > LENGTH:
            at = sentence_end(found, text)
            yield found[:at]
            found = found[at:]
        if found:
            yield found


def sentence_end(found, text):
    """Where to cut a paragraph that is too long: after the last full stop of the second half, or at the limit."""
    for at in range(LENGTH, LENGTH // 2, -1):
        if text[found[at - 1][1] : found[at - 1][2]] in (".", "!", "?") and found[at][1] > found[at - 1][2]:
            return at
    return LENGTH


def pack(cut, limit):
    """Whole paragraphs together up to LENGTH; the first window ends at `limit`, so that cuts differ by epoch."""
    window = []
    for paragraph in cut:
        if window and len(window) + 1 + len(paragraph) > limit:
            yield window
            window, limit = [], LENGTH
        window = window + [PARAGRAPH] + paragraph if window else list(paragraph)
    if window:
        yield window


class Document:
    """An article ready to be cut into windows, again and again with other cuts."""

    def __init__(self, article, vocabulary):
        self.article = article
        self.cut = list(paragraphs(article.text, vocabulary))
        self.inside = quoted(article.text)
        self.owner = {role: np.full(len(article.text), -1) for role in ROLES}
        self.begins = np.zeros(len(article.text), dtype=bool)
        for number, attribution in enumerate(article.attributions):
            for role in ROLES:
                for start, end in attribution[role]:
                    self.owner[role][start:end] = number
                    self.begins[start] = True
        self.sources = [attribution["source"] for attribution in article.attributions]

    def windows(self, shuffle=False):
        limit = random.randint(LENGTH // 3, LENGTH) if shuffle else LENGTH
        return [self.window(list(window)) for window in pack(self.cut, limit)]

    def window(self, found):
        ids = [START] + [piece[0] for piece in found] + [SEPARATOR]
        starts = np.array([-1] + [piece[1] for piece in found] + [-1])
        ends = np.array([-1] + [piece[2] for piece in found] + [-1])
        inside = np.where(starts >= 0, self.inside[starts], False)
        return Window(np.array(ids), inside, starts, ends, self.labels(starts, ends), self.links(starts))

    def labels(self, starts, ends):
        labels = np.full(len(starts), -100)
        for at, (start, end) in enumerate(zip(starts, ends)):
            if start < 0:
                continue
            labels[at] = 0
            for number, role in enumerate(ROLES):
                if (self.owner[role][start:end] >= 0).any():
                    labels[at] = 1 + 2 * number + (0 if self.begins[start:end].any() else 1)
                    break
        return labels

    def links(self, starts):
        """(from, to) positions that belong together; to 0, the START, where the other role is not in the window."""
        def at(role):
            owner = np.where(starts >= 0, self.owner[role][starts], -1)
            return {number: np.flatnonzero(owner == number) for number in set(owner[owner >= 0])}

        contents, cues = at("content"), at("cue")
        links = {"content-cue": [], "content-source": [], "cue-source": []}
        for number, positions in contents.items():
            links["content-cue"].append((positions, cues.get(number, np.array([0]))))
            links["content-source"].append((positions, self.source_positions(number, starts)))
        for number, positions in cues.items():
            links["cue-source"].append((positions, self.source_positions(number, starts)))
        return links

    def source_positions(self, number, starts):
        inside = np.zeros(len(starts), dtype=bool)
        for start, end in self.sources[number]:
            inside |= (starts >= start) & (starts < end)
        found = np.flatnonzero(inside)
        return found if len(found) else np.array([0])

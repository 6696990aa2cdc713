"""Windows of wordpieces as the tagger sees them, with labels and links where the gold is known."""

import random
import re
from dataclasses import dataclass

import numpy as np

from polnear import ROLES
from wordpiece import SEPARATOR, START, pieces

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
LINKS = ("content-cue", "content-source", "cue-source")
UNLABELLED = np.zeros(len(LABELS), np.float32)
LENGTH = 254


@dataclass
class Window:
    """Pieces between START and SEPARATOR: arrays over the positions (labels: probabilities), and the links between positions."""

    ids: np.ndarray
    inside: np.ndarray
    starts: np.ndarray
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


def pack(lengths, limit):
    """Whole paragraphs together up to LENGTH pieces, as lists of their numbers; the first window ends at `limit`, so that
    cuts differ by epoch."""
    window, size = [], 0
    for number, length in enumerate(lengths):
        if window and size + 1 + length > limit:
            yield window
            window, size, limit = [], 0, LENGTH
        size += length + bool(window)
        window.append(number)
    if window:
        yield window


class Document:
    """An article ready to be cut into windows, again and again with other cuts."""

    def __init__(self, article, vocabulary):
        self.id, self.size = article.id, len(article.text)
        self.owner = {role: np.full(self.size, -1) for role in ROLES}
        self.begins = np.zeros(self.size, dtype=bool)
        for number, attribution in enumerate(article.attributions):
            for role in ROLES:
                for start, end in attribution[role]:
                    self.owner[role][start:end] = number
                    self.begins[start] = True
        self.sources = [attribution["source"] for attribution in article.attributions]
        inside = quoted(article.text)
        self.cut = [self.arrays(found, inside) for found in paragraphs(article.text, vocabulary)]

    def arrays(self, found, inside):
        """ids, starts, inside and labels, as probabilities, of a paragraph's pieces."""
        ids, starts, _ = (np.array(column) for column in zip(*found))
        labels = np.array([self.label(start, end) for _, start, end in found])
        return ids, starts, inside[starts], np.eye(len(LABELS), dtype=np.float32)[labels]

    def label(self, start, end):
        for number, role in enumerate(ROLES):
            if (self.owner[role][start:end] >= 0).any():
                return 1 + 2 * number + (0 if self.begins[start:end].any() else 1)
        return 0

    def starts(self):
        return np.concatenate([starts for _, starts, _, _ in self.cut] or [np.zeros(0, int)])

    def soften(self, probabilities):
        """Half of each piece's label becomes these probabilities, [pieces, labels]."""
        at = 0
        for number, (ids, starts, inside, labels) in enumerate(self.cut):
            labels = (labels + probabilities[at : at + len(ids)]) / 2
            self.cut[number] = ids, starts, inside, labels
            at += len(ids)

    def windows(self, shuffle=False):
        limit = random.randint(LENGTH // 3, LENGTH) if shuffle else LENGTH
        return [self.window(numbers) for numbers in pack([len(ids) for ids, *_ in self.cut], limit)]

    def window(self, numbers):
        ids, starts, inside, labels = ([np.array([nothing])] for nothing in (START, -1, False, UNLABELLED))
        between = SEPARATOR, -1, False, UNLABELLED
        for number in numbers:
            for column, values, nothing in zip((ids, starts, inside, labels), self.cut[number], between):
                column += [values, np.array([nothing])]
        ids, starts, inside, labels = (np.concatenate(column) for column in (ids, starts, inside, labels))
        return Window(ids, inside, starts, labels, self.links(starts))

    def links(self, starts):
        """(from, to) positions that belong together; to 0, the START, where the other role is not in the window."""
        def at(role):
            owner = np.where(starts >= 0, self.owner[role][starts], -1)
            return {number: np.flatnonzero(owner == number) for number in np.unique(owner[owner >= 0])}

        contents, cues = at("content"), at("cue")
        links = {link: [] for link in LINKS}
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

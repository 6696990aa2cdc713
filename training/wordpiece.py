"""Uncased WordPiece with offsets. `Wordpieces.java` cuts alike; its test holds what this file gives."""

import re
import unicodedata

UNKNOWN, START, SEPARATOR = 100, 101, 102
LONGEST_WORD = 100
BEYOND = re.compile("[^\u0000-\uffff]")
QUOTES = {**dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’‚‛`", "'")}


def words(text):
    """Runs of letters and digits, and every other visible character by itself, as (start, end)."""
    start = None
    for at, character in enumerate(text):
        if character.isalnum():
            start = at if start is None else start
            continue
        if start is not None:
            yield start, at
            start = None
        if not character.isspace() and unicodedata.category(character)[0] != "C":
            yield at, at + 1
    if start is not None:
        yield start, len(text)


def plain(character):
    """Lower case, without accents, typewriter quotation marks."""
    character = QUOTES.get(character, character)
    decomposed = unicodedata.normalize("NFD", character.lower())
    return "".join(part for part in decomposed if unicodedata.category(part) != "Mn")


def pieces(text, vocabulary):
    """The pieces of a text as (id, start, end). What lies beyond the Basic Multilingual Plane is a symbol, as in `FlatText`."""
    text = BEYOND.sub("\ufffd", text)
    for start, end in words(text):
        letters, origins = [], []
        for at in range(start, end):
            for letter in plain(text[at]):
                letters.append(letter)
                origins.append(at)
        yield from cut("".join(letters), origins, (start, end), vocabulary)


def cut(word, origins, span, vocabulary):
    found, at = [], 0
    while at < len(word) <= LONGEST_WORD:
        end = next((e for e in range(len(word), at, -1) if ("##" if at else "") + word[at:e] in vocabulary), None)
        if end is None:
            return [(UNKNOWN, *span)]
        piece = vocabulary[("##" if at else "") + word[at:end]]
        found.append((piece, origins[at], origins[end - 1] + 1))
        at = end
    return found if found else [(UNKNOWN, *span)]

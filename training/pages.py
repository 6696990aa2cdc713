#!/usr/bin/env python3
"""Fits the weights with which a page's blocks are taken for its article's, or not. Python 3, numpy.

  pages.py TABLE CORPUS --out main-text.tsv     TABLE: what FeatureTable prints of the pages of CORPUS/segments and
                                                CORPUS/readability; see README.md

A logistic regression with a quadratic penalty. Its examples: in `segments`, each block that holds a piece of text marked as
wanted or as unwanted; in `readability`, each block, by whether it stands in the expected text (weighed by its length).
Prints cross-validated figures: every page is judged by weights that have not seen it.
"""
import argparse
import collections
import hashlib
import json
import os
import re

import numpy as np

PENALTY = 3.0  # of 0.3, 1, 3 and 10 the best in cross-validation on the first half of the pages, 10 nearly as good
THRESHOLD = -0.2  # as MainContent.KEPT
RULE = -5.0  # what features named "rule: …" weigh, as Weights.RULE


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def fold(page, folds):
    return int(hashlib.sha256(page.encode()).hexdigest()[:8], 16) % folds


class Page:
    def __init__(self, line, names):
        told = json.loads(line)
        self.name = os.path.splitext(os.path.basename(told["page"]))[0]
        self.texts = [squeeze(text) for text in told["texts"]]
        self.features = told["features"]
        self.examples = {}
        for feature in self.features:
            for name in feature:
                names.setdefault(name, len(names))

    def matrix(self, names):
        values = np.zeros((len(self.features), len(names) + 1))
        values[:, -1] = 1
        for row, feature in enumerate(self.features):
            for name, value in feature.items():
                values[row, names[name]] = 0 if name.startswith("rule: ") else value
        return values

    def rules(self):
        return np.array([RULE * sum(value for name, value in feature.items() if name.startswith("rule: "))
                         for feature in self.features])

    def mark(self, marks):
        """Examples of the marked pieces: a piece over several blocks counts once in all."""
        starts, text = [], ""
        for block in self.texts:
            starts.append(len(text))
            text += block + " "
        for wanted, pieces in ((1, marks["with"]), (0, marks["without"])):
            for piece in filter(None, map(squeeze, pieces)):
                hit = {block for found in re.finditer(re.escape(piece), text)
                       for block, start in enumerate(starts)
                       if start < found.end() and found.start() < start + len(self.texts[block])}
                for block in hit:
                    self.examples.setdefault(block, []).append((wanted, 1 / len(hit) if wanted else 1))
        self.settle()

    def expect(self, expected):
        """Examples of all blocks but those that a rule speaks against: what is expected has captions, we do not."""
        expected = squeeze(expected)
        for block, text in enumerate(self.texts):
            ruled = any(name.startswith("rule: ") for name in self.features[block])
            if not ruled and (text not in expected or len(text) > 12):
                self.examples[block] = [(int(text in expected), min(1, len(text) / 200) / 2)]
        self.settle()

    def settle(self):
        """A block that is marked as both is no example."""
        self.examples = {block: (said[0][0], max(weight for _, weight in said))
                         for block, said in self.examples.items() if len({wanted for wanted, _ in said}) == 1}


def fit(pages):
    rows = [(page.values[block], page.given[block], *example) for page in pages for block, example in page.examples.items()]
    values, given, wanted, weights = (np.array(column, float) for column in zip(*rows))
    fitted = np.zeros(values.shape[1])
    penalty = np.full(values.shape[1], PENALTY)
    penalty[-1] = 1e-6
    for _ in range(40):  # Newton's method
        sure = 1 / (1 + np.exp(-np.clip(values @ fitted + given, -30, 30)))
        slope = values.T @ (weights * (wanted - sure)) - penalty * fitted
        bend = (values * (weights * sure * (1 - sure))[:, None]).T @ values + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        fitted += step
        if np.abs(step).max() < 1e-6:
            break
    return fitted


def cross_validated(pages, folds):
    odds = {}
    for part in range(folds):
        fitted = fit([page for page in pages if fold(page.name, folds) != part])
        odds.update({page.name: page.values @ fitted + page.given for page in pages if fold(page.name, folds) == part})
    return odds


def words(text):
    return collections.Counter(re.findall(r"[\u3400-\u9fff\u3040-\u30ff]|[^\W_]+", text.lower()))


def figures(pages, odds, gold, expected):
    count, scores, nothing = collections.Counter(), [], 0
    for page in pages:
        text = squeeze(" ".join(block for block, odd in zip(page.texts, odds[page.name]) if odd > THRESHOLD))
        if page.name in gold:
            for key in ("with", "without"):
                for piece in gold[page.name][key]:
                    count[key, squeeze(piece) in text] += 1
            nothing += not any(squeeze(piece) in text for piece in gold[page.name]["with"])
        else:
            want, got = words(expected[page.name]), words(text)
            scores.append(2 * sum((want & got).values()) / max(1, sum(want.values()) + sum(got.values())))
    hit, lost, stray = count["with", True], count["with", False], count["without", True]
    return (f"F1 {2 * hit / max(1, 2 * hit + lost + stray):.3f}  accuracy "
            f"{(hit + count['without', False]) / max(1, sum(count.values())):.3f}  nothing wanted {nothing}  "
            f"readability mean F1 {np.mean(scores):.3f}, below .9: {sum(score < .9 for score in scores)} of {len(scores)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table")
    parser.add_argument("corpus")
    parser.add_argument("--out")
    parser.add_argument("--only-half", type=int, choices=[0, 1], help="fit to one half of the pages, by a hash of the name")
    args = parser.parse_args()
    with open(os.path.join(args.corpus, "segments.json"), encoding="utf-8") as file:
        gold = json.load(file)
    names, expected = {}, {}
    with open(args.table, encoding="utf-8") as file:
        pages = [Page(line, names) for line in file]
    for page in pages:
        page.values, page.given = page.matrix(names), page.rules()
        if page.name in gold:
            page.mark(gold[page.name])
        else:
            with open(os.path.join(args.corpus, "readability", page.name + ".txt"), encoding="utf-8") as file:
                expected[page.name] = file.read()
            page.expect(expected[page.name])
    halves = [[page for page in pages if fold(page.name, 2) == half] for half in (0, 1)]
    if args.only_half is not None:
        odds = cross_validated(halves[args.only_half], 5)
        print("seen half, five folds:", figures(halves[args.only_half], odds, gold, expected))
        fitted = fit(halves[args.only_half])
        other = halves[1 - args.only_half]
        print("other half, unseen:   ", figures(other, {page.name: page.values @ fitted + page.given for page in other}, gold, expected))
    else:
        odds = cross_validated(pages, 10)
        for label, part in (("all", pages), ("first half", halves[0]), ("second half", halves[1])):
            print(f"{label:12} ten folds:", figures(part, odds, gold, expected))
        fitted = fit(pages)
    if args.out:
        write(args, names, fitted, len(pages))


def write(args, names, fitted, count):
    with open(args.out, "w", encoding="utf-8") as file:
        file.write(f"# What speaks for a block's being its article's: weights of a logistic regression, fitted by training/pages.py\n"
                   f"# to {count} pages with marked or expected text (training/README.md says which).\n")
        for name in sorted(names):
            if abs(fitted[names[name]]) >= 0.005:
                file.write(f"{name}\t{fitted[names[name]]:.2f}\n")
        file.write(f"constant\t{fitted[-1]:.2f}\n")


if __name__ == "__main__":
    main()

"""Writes a trained tagger as the ONNX file that the extractor carries: eight-bit weights, fused operators, one window a run.

Inputs: `ids` of the pieces, and `places`, the position of each, plus 256 if it is between quotation marks.
Outputs: `labels`, logarithms of probabilities [positions, labels]; `links`, probabilities [links, from, to].
"""

import argparse
import hashlib
import math
import os

import numpy as np
import onnx

from graph import FUSED, Graph
from tagger import HEADS, POINTER
from windows import LABELS, LENGTH, LINKS

POSITIONS = LENGTH + 2


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tagger", required=True, help="train.py's file")
    parser.add_argument("--weights", required=True, help="the encoder's, by weights.py: its words are kept as they are")
    parser.add_argument("--out", required=True)
    return parser.parse_args()


def embedded(graph, tagger, words):
    """The word vectors stay whole numbers in the file and in memory; only the rows that are read become fractions."""
    rows = graph.node("Gather", "word.rows", [graph.weight("words", words["words.integers"]), "ids"])
    scaled = [rows] + [graph.weight(name, words[name]) for name in ("words.scale", "words.zero")]
    word = graph.node("DequantizeLinear", "word", scaled)
    places = tagger["places.weight"][:POSITIONS]
    both = np.concatenate([places + kind for kind in tagger["types.weight"]])
    place = graph.node("Gather", "place", [graph.floats("places.vectors", both), "places"])
    return graph.sum_and_norm("embedded", word, place, part(tagger, "norm"))


def part(tagger, name):
    """The arrays of one module, by what their names end with."""
    return {key.removeprefix(name + "."): array for key, array in tagger.items() if key.startswith(name + ".")}


def layer(graph, tagger, name, hidden):
    def product(output, input, *modules):
        return graph.eight_bit_linear(f"{name}.{output}", input, [part(tagger, f"{name}.{module}") for module in modules])

    three = product("three", hidden, "query", "key", "value")
    parts = graph.node("Split", name + ".part", [three], outputs=3, axis=2)
    mixed = graph.node("MultiHeadAttention", name + ".mixed", parts, FUSED, num_heads=HEADS)
    after = part(tagger, name + ".after_attention")
    hidden = graph.sum_and_norm(name + ".attended", product("out", mixed, "out"), hidden, after)
    wide = graph.node("Gelu", name + ".wide", [product("widen", hidden, "widen")], FUSED)
    return graph.sum_and_norm(name, product("narrow", wide, "narrow"), hidden, part(tagger, name + ".after_layer"))


def labels(graph, tagger, hidden):
    scores = graph.linear("label.scores", hidden, part(tagger, "labels"))
    flat = graph.node("Reshape", "label.rows", [scores, graph.weight("label.shape", np.array([-1, len(LABELS)]))])
    graph.node("LogSoftmax", "labels", [flat], axis=-1)


def links(graph, tagger, hidden):
    shape = graph.weight("link.shape", np.array([-1, len(LINKS), POINTER]))
    queries = graph.linear("query", hidden, part(tagger, "queries"), 1 / math.sqrt(POINTER))
    queries = graph.node("Reshape", "query.rows", [queries, shape])
    queries = graph.node("Transpose", "query.links", [queries], perm=[1, 0, 2])
    keys = graph.node("Reshape", "key.rows", [graph.linear("key", hidden, part(tagger, "keys")), shape])
    keys = graph.node("Transpose", "key.links", [keys], perm=[1, 2, 0])
    graph.node("Softmax", "links", [graph.node("MatMul", "link.scores", [queries, keys])], axis=-1)


def exported(tagger, words):
    graph = Graph()
    hidden = embedded(graph, tagger, words)
    for number in sorted({name.split(".")[1] for name in tagger if name.startswith("layers.")}):
        hidden = layer(graph, tagger, f"layers.{number}", hidden)
    labels(graph, tagger, hidden)
    links(graph, tagger, hidden)
    return graph.model(
        {"ids": [1, "positions"], "places": [1, "positions"]},
        {"labels": ["positions", len(LABELS)], "links": [len(LINKS), "positions", "positions"]},
    )


def main():
    options = arguments()
    with np.load(options.tagger) as tagger, np.load(options.weights) as words:
        onnx.save(exported(dict(tagger), words), options.out)
    with open(options.out, "rb") as file:
        print(hashlib.sha256(file.read()).hexdigest(), os.path.getsize(options.out), options.out)


if __name__ == "__main__":
    main()

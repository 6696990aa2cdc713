"""Writes a checkpoint as the ONNX file that the extractor carries: eight-bit weights, fused operators, one window a run.

Inputs: `ids` of the pieces, and `places`, the position of each, plus 256 if it is between quotation marks.
Outputs: `labels`, logarithms of probabilities [positions, labels]; `links`, probabilities [links, from, to].
"""

import argparse
import hashlib
import math
import os

import numpy as np
import onnx
import torch

from graph import FUSED, Graph
from tagger import HEADS, LINKS, POINTER, Tagger, quantised_words
from windows import LABELS

POSITIONS = 256


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--words", required=True, help="all-minilm-l6-v2-q.onnx, whose word vectors are kept as they are")
    parser.add_argument("--out", required=True)
    return parser.parse_args()


def embedded(graph, tagger, words):
    """The word vectors stay whole numbers in the file and in memory; only the rows that are read become fractions."""
    integers, zero, scale = words
    rows = graph.node("Gather", "word.rows", [graph.weight("words", integers), "ids"])
    scaled = [rows, graph.weight("words.scale", scale), graph.weight("words.zero", zero)]
    word = graph.node("DequantizeLinear", "word", scaled)
    places = tagger.places.weight[:POSITIONS]
    both = torch.cat([places + tagger.types.weight[inside] for inside in (0, 1)])
    place = graph.node("Gather", "place", [graph.floats("places.vectors", both), "places"])
    return graph.sum_and_norm("embedded", word, place, tagger.norm)


def layer(graph, name, hidden, own):
    three = graph.eight_bit_linear(name + ".three", hidden, [own.query, own.key, own.value])
    parts = graph.node("Split", name + ".part", [three], outputs=3, axis=2)
    mixed = graph.node("MultiHeadAttention", name + ".mixed", parts, FUSED, num_heads=HEADS)
    mixed = graph.eight_bit_linear(name + ".out", mixed, [own.out])
    hidden = graph.sum_and_norm(name + ".attended", mixed, hidden, own.after_attention)
    wide = graph.node("Gelu", name + ".wide", [graph.eight_bit_linear(name + ".widen", hidden, [own.widen])], FUSED)
    narrow = graph.eight_bit_linear(name + ".narrow", wide, [own.narrow])
    return graph.sum_and_norm(name, narrow, hidden, own.after_layer)


def labels(graph, tagger, hidden):
    scores = graph.linear("label.scores", hidden, tagger.labels)
    flat = graph.node("Reshape", "label.rows", [scores, graph.weight("label.shape", np.array([-1, len(LABELS)]))])
    graph.node("LogSoftmax", "labels", [flat], axis=-1)


def links(graph, tagger, hidden):
    shape = graph.weight("link.shape", np.array([-1, len(LINKS), POINTER]))
    queries = graph.linear("query", hidden, tagger.queries, 1 / math.sqrt(POINTER))
    queries = graph.node("Reshape", "query.rows", [queries, shape])
    queries = graph.node("Transpose", "query.links", [queries], perm=[1, 0, 2])
    keys = graph.node("Reshape", "key.rows", [graph.linear("key", hidden, tagger.keys), shape])
    keys = graph.node("Transpose", "key.links", [keys], perm=[1, 2, 0])
    graph.node("Softmax", "links", [graph.node("MatMul", "link.scores", [queries, keys])], axis=-1)


def exported(tagger, words):
    graph = Graph()
    hidden = embedded(graph, tagger, words)
    for number, own in enumerate(tagger.layers):
        hidden = layer(graph, f"layer{number}", hidden, own)
    labels(graph, tagger, hidden)
    links(graph, tagger, hidden)
    return graph.model(
        {"ids": [1, "positions"], "places": [1, "positions"]},
        {"labels": ["positions", len(LABELS)], "links": [len(LINKS), "positions", "positions"]},
    )


def main():
    options = arguments()
    tagger = Tagger()
    tagger.load_state_dict(torch.load(options.checkpoint))
    tagger.eval()
    onnx.save(exported(tagger, quantised_words(options.words)), options.out)
    with open(options.out, "rb") as file:
        print(hashlib.sha256(file.read()).hexdigest(), os.path.getsize(options.out), options.out)


if __name__ == "__main__":
    main()

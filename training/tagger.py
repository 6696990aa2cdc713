"""MiniLM-L6 with three heads' worth of output: labels, and pointers content→cue, content→source, cue→source."""

import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

from windows import LABELS

WIDTH, HEADS, LAYERS, POINTER = 384, 12, 6, 64
LINKS = ("content-cue", "content-source", "cue-source")


class SharedDropout(nn.Module):
    """Dropout with one mask for all windows of a batch: drawing random numbers is dear on a processor."""

    def forward(self, hidden):
        if not self.training:
            return hidden
        keep = torch.empty(hidden.shape[1:], dtype=hidden.dtype).bernoulli_(0.9)
        return hidden * (keep / 0.9)


class SevenBitLinear(nn.Linear):
    """Trains with the weights that will be shipped: one scale an output channel, whole numbers from -63 to 63.

    The gradient passes the rounding as if it were not there (Bengio et al. 2013, straight-through estimator).
    """

    STEPS = 63

    def scales(self):
        return self.weight.detach().abs().amax(1).clamp_min(1e-8) / self.STEPS

    def integers(self):
        return (self.weight.detach() / self.scales()[:, None]).round()

    def forward(self, hidden):
        weight = self.weight + (self.integers() * self.scales()[:, None] - self.weight).detach()
        return functional.linear(hidden, weight, self.bias)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (SevenBitLinear(WIDTH, WIDTH) for _ in range(4))
        self.widen, self.narrow = SevenBitLinear(WIDTH, 4 * WIDTH), SevenBitLinear(4 * WIDTH, WIDTH)
        self.after_attention, self.after_layer = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.dropout = SharedDropout()

    def forward(self, hidden, mask):
        batch, length, _ = hidden.shape
        q, k, v = (
            linear(hidden).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            for linear in (self.query, self.key, self.value)
        )
        scores = (q / math.sqrt(WIDTH // HEADS)) @ k.transpose(2, 3) + mask.to(q.dtype)
        mixed = scores.softmax(-1, dtype=q.dtype) @ v
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        hidden = self.after_attention(hidden + self.dropout(mixed))
        return self.after_layer(hidden + self.dropout(self.narrow(functional.gelu(self.widen(hidden)))))


class Tagger(nn.Module):
    """ids, mask, inside (1 between quotation marks) → scores of labels, queries and keys of the three links."""

    def __init__(self):
        super().__init__()
        self.words, self.places, self.types = (nn.Embedding(n, WIDTH) for n in (30522, 512, 2))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = SharedDropout()
        self.labels = nn.Linear(WIDTH, len(LABELS))
        self.queries = nn.Linear(WIDTH, len(LINKS) * POINTER)
        self.keys = nn.Linear(WIDTH, len(LINKS) * POINTER)

    def forward(self, ids, mask, inside):
        places = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.dropout(self.norm(self.words(ids) + self.places(places) + self.types(inside)))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            hidden = layer(hidden, bias)
        hidden = self.dropout(hidden)
        return self.labels(hidden), self.queries(hidden), self.keys(hidden)


def pointer_scores(queries, keys, mask):
    """[batch, links, from, to] scores; padding is out of reach."""
    batch, length, _ = queries.shape
    q = queries.float().view(batch, length, len(LINKS), POINTER).transpose(1, 2)
    k = keys.float().view(batch, length, len(LINKS), POINTER).transpose(1, 2)
    return q @ k.transpose(2, 3) / math.sqrt(POINTER) + (1.0 - mask[:, None, None, :].float()) * -1e4


def pretrained(path, quantised_path):
    """The sentence encoder's weights; the words' as the int8 file has them, since that is what will be shipped."""
    graph = onnx.load(path).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    produced = {node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    weight_of = {}
    for node in graph.node:
        if node.op_type == "Add":
            for bias, other in (node.input, reversed(node.input)):
                if bias in tensors and other in produced:
                    weight_of[bias] = produced[other]
    tagger = Tagger()
    with torch.no_grad():
        copy(tagger.words.weight, fractions(*quantised_words(quantised_path)))
        copy(tagger.places.weight, tensors["embeddings.position_embeddings.weight"])
        copy(tagger.types.weight, tensors["embeddings.token_type_embeddings.weight"])
        copy_norm(tagger.norm, tensors, "embeddings.LayerNorm")
        for number, layer in enumerate(tagger.layers):
            prefix = f"encoder.layer.{number}."
            for linear, name in (
                (layer.query, "attention.self.query"), (layer.key, "attention.self.key"),
                (layer.value, "attention.self.value"), (layer.out, "attention.output.dense"),
                (layer.widen, "intermediate.dense"), (layer.narrow, "output.dense"),
            ):
                bias = f"{prefix}{name}.bias"
                copy(linear.bias, tensors[bias])
                copy(linear.weight, tensors[weight_of[bias]].T)
            copy_norm(layer.after_attention, tensors, prefix + "attention.output.LayerNorm")
            copy_norm(layer.after_layer, tensors, prefix + "output.LayerNorm")
    return tagger


def quantised_words(path):
    """The word vectors as whole numbers, their zero point and their scale."""
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer}
    name = "embeddings.word_embeddings.weight_"
    return tuple(tensors[name + part] for part in ("quantized", "zero_point", "scale"))


def fractions(integers, zero, scale):
    return (integers.astype(np.float32) - zero.astype(np.float32)) * scale


def copy(parameter, array):
    parameter.copy_(torch.from_numpy(np.array(array, dtype=np.float32)))


def copy_norm(norm, tensors, name):
    copy(norm.weight, tensors[name + ".weight"])
    copy(norm.bias, tensors[name + ".bias"])

"""Takes a sentence encoder's weights out of its ONNX file: halves the bytes, words in eight bits, names as in tagger.py.

Usage: weights.py ENCODER.onnx OUT.npz
"""

import hashlib
import sys

import numpy as np
import onnx
from onnx import numpy_helper

PINNED = "759c3cd2b7fe7e93933ad23c4c9181b7396442a2ed746ec7c1d46192c469c46e"  # all-minilm-l6-v2.onnx, 32-bit weights
NAMES = {
    "attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value",
    "attention.output.dense": "out", "intermediate.dense": "widen", "output.dense": "narrow",
    "attention.output.LayerNorm": "after_attention", "output.LayerNorm": "after_layer",
}


def pinned(path):
    with open(path, "rb") as file:
        found = hashlib.sha256(file.read()).hexdigest()
    if found != PINNED:
        raise SystemExit(f"{path}: SHA-256 is {found}, not the pinned {PINNED}")
    return onnx.load(path).graph


def products(graph, tensors):
    """The weight that an exported linear layer's bias goes with: x → MatMul(weight) → Add(bias)."""
    produced = {node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    for node in graph.node:
        if node.op_type == "Add":
            for bias, other in (node.input, reversed(node.input)):
                if bias in tensors and other in produced:
                    yield bias, tensors[produced[other]].T


def eight_bits(words):
    """Whole numbers from 0 to 255, their zero point and their scale, one for all words."""
    low, high = float(words.min()), float(words.max())
    scale = (high - low) / 255
    zero = round(-low / scale)
    integers = np.clip(np.round(words / scale) + zero, 0, 255).astype(np.uint8)
    return {"words.integers": integers, "words.zero": np.uint8(zero), "words.scale": np.float32(scale)}


def weights(graph):
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    found = eight_bits(tensors["embeddings.word_embeddings.weight"])
    found["places.weight"] = tensors["embeddings.position_embeddings.weight"]
    found["types.weight"] = tensors["embeddings.token_type_embeddings.weight"]
    linear = {bias.removesuffix("bias") + "weight": weight for bias, weight in products(graph, tensors)}
    for name, tensor in {**tensors, **linear}.items():
        part, _, kind = name.rpartition(".")
        if part == "embeddings.LayerNorm":
            found[f"norm.{kind}"] = tensor
        elif part.startswith("encoder.layer."):
            number, part = part.removeprefix("encoder.layer.").split(".", 1)
            found[f"layers.{number}.{NAMES[part]}.{kind}"] = tensor
    return {name: halved(array) for name, array in found.items()}


def halved(array):
    return array.astype(np.float16) if array.dtype == np.float32 and array.ndim else array


def main():
    encoder, out = sys.argv[1:]
    np.savez(out, **weights(pinned(encoder)))


if __name__ == "__main__":
    main()

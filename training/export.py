"""Writes a checkpoint as the ONNX file that the extractor carries: eight-bit weights, three inputs, three outputs."""

import argparse
import hashlib
import os
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from tagger import Tagger


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--float", help="also keep the file with 32-bit weights here")
    return parser.parse_args()


def export(tagger, path):
    shape = {0: "windows", 1: "positions"}
    names = ("ids", "mask", "inside", "labels", "queries", "keys")
    example = tuple(torch.ones(2, 9, dtype=torch.long) for _ in range(3))
    torch.onnx.export(
        tagger, example, path, dynamo=False, opset_version=17, input_names=names[:3], output_names=names[3:],
        dynamic_axes={name: shape for name in names},
    )


def quantise(path, out, folder):
    """Words by one scale for all, as they were read; layers by channel, in seven bits so that AVX2 cannot overflow."""
    words = os.path.join(folder, "words.onnx")
    quantize_dynamic(path, words, op_types_to_quantize=["Gather"], weight_type=QuantType.QUInt8)
    heads = [f"/{name}/MatMul" for name in ("labels", "queries", "keys")]
    quantize_dynamic(
        words, out, op_types_to_quantize=["MatMul"], weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
        nodes_to_exclude=heads,
    )


def main():
    options = arguments()
    tagger = Tagger()
    tagger.load_state_dict(torch.load(options.checkpoint))
    tagger.eval()
    with tempfile.TemporaryDirectory() as folder:
        path = options.float or os.path.join(folder, "float.onnx")
        export(tagger, path)
        quantise(path, options.out, folder)
    with open(options.out, "rb") as file:
        print(hashlib.sha256(file.read()).hexdigest(), os.path.getsize(options.out), options.out)


if __name__ == "__main__":
    main()

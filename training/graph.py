"""A graph in the making, of the fused operators that ONNX Runtime has for a processor (domain com.microsoft)."""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

FUSED = "com.microsoft"


class Graph:
    """Collects weights and nodes; a method that adds a node gives its output's name, which is the node's too."""

    def __init__(self):
        self.nodes, self.weights = [], []

    def weight(self, name, array):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def floats(self, name, array):
        return self.weight(name, array.astype(np.float32))

    def node(self, operator, name, inputs, domain="", outputs=1, **attributes):
        names = [name] if outputs == 1 else [f"{name}.{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, name=name, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def eight_bit_linear(self, name, hidden, layers):
        """Several SevenBitLinear side by side; the input is quantised while it runs, in eight bits."""
        integers, scales, biases = (np.concatenate([one[kind] for one in layers]) for kind in ("integers", "scales", "bias"))
        inputs = [
            hidden, self.weight(name + ".weight", integers.T), self.floats(name + ".scales", scales), "",
            self.floats(name + ".bias", biases),
        ]
        return self.node("DynamicQuantizeMatMul", name, inputs, FUSED)

    def linear(self, name, hidden, module, scale=1.0):
        product = self.node("MatMul", name + ".product", [hidden, self.floats(name + ".weight", scale * module["weight"].T)])
        return self.node("Add", name, [product, self.floats(name + ".bias", scale * module["bias"])])

    def sum_and_norm(self, name, hidden, other, norm, epsilon=1e-12):
        inputs = [hidden, other, self.floats(name + ".weight", norm["weight"]), self.floats(name + ".bias", norm["bias"])]
        return self.node("SkipLayerNormalization", name, inputs, FUSED, epsilon=epsilon)

    def model(self, inputs, outputs):
        """A file's content; `inputs` are of whole numbers, `outputs` of 32-bit numbers, name → shape."""
        graph = helper.make_graph(
            self.nodes, "tagger",
            [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name, shape in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()],
            self.weights,
        )
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=8, producer_name="training/export.py")

"""A small BERT with three heads' worth of output: labels, and pointers content→cue, content→source, cue→source."""

import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from windows import LABELS, LINKS

WIDTH, HEADS, POINTER = 384, 12, 64


class SharedDropout(nn.Module):
    """Dropout; on a processor, where drawing random numbers is dear, with one mask for all windows of a batch."""

    def forward(self, hidden):
        if not self.training or hidden.is_cuda:
            return functional.dropout(hidden, 0.1, self.training)
        keep = torch.empty(hidden.shape[1:], dtype=hidden.dtype).bernoulli_(0.9)
        return hidden * (keep / 0.9)


def in_eight_bits(hidden):
    """As `DynamicQuantizeLinear` does it while the product runs: 256 steps between the least and the greatest number."""
    seen = hidden.detach()
    low, high = seen.amin((1, 2), keepdim=True).clamp_max(0), seen.amax((1, 2), keepdim=True).clamp_min(0)
    scale = ((high - low) / 255).clamp_min(1e-8)
    zero = (-low / scale).round()
    return (((seen / scale).round() + zero).clamp(0, 255) - zero) * scale


class SevenBitLinear(nn.Linear):
    """Trains with the weights that will be shipped: one scale an output channel, whole numbers from -63 to 63; the input in
    eight bits, as it will be.

    The gradient passes the rounding as if it were not there (Bengio et al. 2013, straight-through estimator).
    """

    STEPS = 63

    def scales(self):
        return self.weight.detach().abs().amax(1).clamp_min(1e-8) / self.STEPS

    def integers(self):
        return (self.weight.detach() / self.scales()[:, None]).round()

    def forward(self, hidden):
        weight = self.weight + (self.integers() * self.scales()[:, None] - self.weight).detach()
        return functional.linear(hidden + (in_eight_bits(hidden.float()) - hidden).detach(), weight, self.bias)


class Layer(nn.Module):
    def __init__(self, linear):
        super().__init__()
        self.query, self.key, self.value, self.out = (linear(WIDTH, WIDTH) for _ in range(4))
        self.widen, self.narrow = linear(WIDTH, 4 * WIDTH), linear(4 * WIDTH, WIDTH)
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

    def __init__(self, layers, linear=SevenBitLinear):
        super().__init__()
        self.words, self.places, self.types = (nn.Embedding(n, WIDTH) for n in (30522, 512, 2))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(linear) for _ in range(layers))
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


def pretrained(path, numbers, linear=SevenBitLinear):
    """The encoder's embeddings and the layers with these numbers, from a file of weights.py; the words stay as they are."""
    with np.load(path) as file:
        arrays = dict(file)
    integers, zero, scale = (arrays[f"words.{part}"] for part in ("integers", "zero", "scale"))
    state = {"words.weight": (integers.astype(np.float32) - np.float32(zero)) * scale}
    for name, array in arrays.items():
        part, _, rest = name.partition(".")
        if part == "layers":
            number, rest = rest.split(".", 1)
            if int(number) in numbers:
                state[f"layers.{numbers.index(int(number))}.{rest}"] = array
        elif part != "words":
            state[name] = array
    tagger = Tagger(len(numbers), linear)
    state = {name: torch.from_numpy(array.astype(np.float32)) for name, array in state.items()}
    _, unknown = tagger.load_state_dict(state, strict=False)
    if unknown:
        raise ValueError(f"{path}: unknown weights {unknown}")
    tagger.words.weight.requires_grad_(False)
    return tagger


def shipped(tagger):
    """The arrays that a file of the tagger holds: whole numbers and scales in the layers; without the words."""
    found = {}
    for name, module in tagger.named_modules():
        if isinstance(module, SevenBitLinear):
            found[name + ".integers"] = module.integers().cpu().numpy().astype(np.int8)
            found[name + ".scales"] = module.scales().cpu().numpy()
    for name, tensor in tagger.state_dict().items():
        if name != "words.weight" and name.removesuffix("weight") + "integers" not in found:
            found[name] = tensor.cpu().numpy()
    return found

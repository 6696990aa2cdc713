"""Fine-tunes the tagger on PolNeAR's training articles. See README.md for the commands."""

import argparse
import hashlib
import json
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional

import tagger as model
from polnear import read_articles
from windows import LABELS, Document

PINNED = {
    "all-minilm-l6-v2.onnx": "759c3cd2b7fe7e93933ad23c4c9181b7396442a2ed746ec7c1d46192c469c46e",
    "all-minilm-l6-v2-q.onnx": "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
    "all-minilm-l6-v2-tokenizer.json": "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0",
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", required=True, help="folder with the three pinned files")
    parser.add_argument("--train", required=True)
    parser.add_argument("--dev", required=True)
    parser.add_argument("--out", required=True, help="folder for the checkpoints")
    parser.add_argument("--epochs", type=int, default=8, help="at most so many")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--decay-from", type=int, default=0, help="the step from which the rate falls; see README.md")
    parser.add_argument("--decay-steps", type=int, default=0, help="the steps in which it falls to nothing")
    parser.add_argument("--articles", type=int, default=0, help="only so many, for a quick look")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def check_pins(folder):
    for name, expected in PINNED.items():
        with open(os.path.join(folder, name), "rb") as file:
            found = hashlib.sha256(file.read()).hexdigest()
        if found != expected:
            raise SystemExit(f"{name}: SHA-256 is {found}, not the pinned {expected}")


def batch_of(windows):
    length = max(len(window.ids) for window in windows)
    shape = (len(windows), length)
    ids, mask, inside = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    labels = torch.full(shape, -100)
    targets = torch.zeros(len(windows), len(model.LINKS), length, length, dtype=torch.bool)
    for row, window in enumerate(windows):
        size = len(window.ids)
        ids[row, :size] = torch.from_numpy(window.ids)
        mask[row, :size] = 1
        inside[row, :size] = torch.from_numpy(window.inside.astype(np.int64))
        labels[row, :size] = torch.from_numpy(window.labels)
        for number, link in enumerate(model.LINKS):
            for here, there in window.links[link]:
                targets[row, number, here[:, None], there[None, :]] = True
    return ids, mask, inside, labels, targets


def pointer_loss(scores, targets):
    """The mass that each linked position gives to all positions of its right partner."""
    log = scores.log_softmax(-1)
    asked = targets.any(-1)
    if not asked.any():
        return scores.sum() * 0
    return -log[asked].masked_fill(~targets[asked], -1e4).logsumexp(-1).mean()


def losses(tagger, batch):
    ids, mask, inside, labels, targets = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores, queries, keys = tagger(ids, mask, inside)
    tags = functional.cross_entropy(scores.float().view(-1, len(LABELS)), labels.view(-1), ignore_index=-100)
    return tags, pointer_loss(model.pointer_scores(queries, keys, mask), targets)


def batches(windows, size):
    """Windows of like length together, in random order."""
    random.shuffle(windows)
    ordered = []
    for at in range(0, len(windows), 50 * size):
        ordered += sorted(windows[at : at + 50 * size], key=lambda window: len(window.ids))
    grouped = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    random.shuffle(grouped)
    return grouped


def spans(labels, starts):
    found, current = set(), None
    for at, label in enumerate(labels):
        if starts[at] < 0:
            label = 0
        if current and label == current[0] + 1:
            continue
        if current:
            found.add((*current, at))
            current = None
        if label in (1, 3, 5):
            current = (int(label), at)
    return found


@torch.no_grad()
def judge(tagger, windows):
    """F1 of exact spans by role and the pointers' accuracy from gold positions, without constrained decoding."""
    tagger.eval()
    hits, gold, system = np.zeros(6), np.zeros(6), np.zeros(6)
    right, asked = np.zeros(len(model.LINKS)), np.zeros(len(model.LINKS))
    for at in range(0, len(windows), 16):
        group = windows[at : at + 16]
        ids, mask, inside, _, targets = batch_of(group)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores, queries, keys = tagger(ids, mask, inside)
        best = scores.argmax(-1)
        for row, window in enumerate(group):
            size = len(window.ids)
            truth, guess = spans(window.labels, window.starts), spans(best[row, :size].numpy(), window.starts)
            for counts, items in ((hits, truth & guess), (gold, truth), (system, guess)):
                for span in items:
                    counts[span[0]] += 1
        pointed = model.pointer_scores(queries, keys, mask).argmax(-1)
        for number in range(len(model.LINKS)):
            known = targets[:, number].any(-1)
            chosen = targets[:, number].gather(-1, pointed[:, number, :, None]).squeeze(-1)
            asked[number] += known.sum()
            right[number] += chosen[known].sum()
    f1 = {LABELS[i][2:]: round(float(200 * hits[i] / max(1, gold[i] + system[i])), 1) for i in (1, 3, 5)}
    return f1, dict(zip(model.LINKS, (100 * right / asked).round(1).tolist()))


class Schedule:
    """Warm-up, a constant rate, then a linear fall to nothing, when told in advance or by a file `decay`: "STEPS"."""

    WARM_UP = 80

    def __init__(self, options):
        self.begins, self.steps = options.decay_from, options.decay_steps
        self.signal = os.path.join(options.out, "decay")

    def share(self, step):
        if not self.steps and os.path.exists(self.signal):
            with open(self.signal, encoding="utf-8") as file:
                self.begins, self.steps = step, int(file.read())
            print(f"--decay-from {self.begins} --decay-steps {self.steps}", flush=True)
        falling = (self.begins + self.steps - step) / self.steps if self.steps else 1.0
        return max(0.0, min(1.0, (step + 1) / self.WARM_UP, falling))

    def is_over(self, step):
        return bool(self.steps) and step >= self.begins + self.steps


def train(options, documents, dev):
    tagger = model.pretrained(*(os.path.join(options.encoder, name) for name in list(PINNED)[:2]))
    tagger.words.weight.requires_grad_(False)
    heads = [p for n, p in tagger.named_parameters() if n.split(".")[0] in ("labels", "queries", "keys")]
    body = [p for n, p in tagger.named_parameters() if n.split(".")[0] not in ("labels", "queries", "keys", "words")]
    groups = [{"params": body, "rate": options.rate}, {"params": heads, "rate": 4 * options.rate}]
    optimizer = torch.optim.AdamW(groups, lr=0.0, weight_decay=0.01)
    schedule, step, begun, smooth = Schedule(options), 0, time.time(), None
    for epoch in range(options.epochs):
        tagger.train()
        for group in batches([w for d in documents for w in d.windows(shuffle=True)], options.batch):
            if schedule.is_over(step):
                break
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["rate"] * schedule.share(step)
            tags, pointers = losses(tagger, batch_of(group))
            optimizer.zero_grad()
            (tags + 0.3 * pointers).backward()
            torch.nn.utils.clip_grad_norm_(body + heads, 1.0)
            optimizer.step()
            now = np.array([tags.item(), pointers.item()])
            smooth = now if smooth is None else 0.97 * smooth + 0.03 * now
            step += 1
            if step % 20 == 0:
                spent = f"{time.time() - begun:.0f} s wall, {time.process_time():.0f} s CPU"
                print(epoch + 1, step, smooth.round(3), spent, flush=True)
            if step % 100 == 0:
                torch.save(tagger.state_dict(), os.path.join(options.out, "latest.pt"))
        torch.save(tagger.state_dict(), os.path.join(options.out, f"epoch-{epoch + 1}.pt"))
        print("epoch", epoch + 1, "step", step, judge(tagger, dev), flush=True)
        if schedule.is_over(step):
            return


def main():
    options = arguments()
    check_pins(options.encoder)
    os.makedirs(options.out, exist_ok=True)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(options.threads)
    with open(os.path.join(options.encoder, "all-minilm-l6-v2-tokenizer.json"), encoding="utf-8") as file:
        vocabulary = json.load(file)["model"]["vocab"]
    documents = [Document(article, vocabulary) for article in read_articles(options.train)]
    if options.articles:
        random.shuffle(documents)
        documents = documents[: options.articles]
    dev = [window for article in read_articles(options.dev) for window in Document(article, vocabulary).windows()]
    train(options, documents, dev)


if __name__ == "__main__":
    main()

"""Fine-tunes a tagger on PolNeAR's training articles, on a GPU or on processors. See README.md for the commands."""

import argparse
import json
import os
import random
import time

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader

import tagger as model
from polnear import read_articles
from windows import LABELS, LINKS, Document

MASK = 103


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True, help="an encoder's, by weights.py")
    parser.add_argument("--vocabulary", required=True, help="the encoder's tokenizer.json")
    parser.add_argument("--layers", default="0,1,2,3,4,5", help="numbers of the encoder's layers that are kept")
    parser.add_argument("--polnear", required=True, help="folder with train/ and dev/")
    parser.add_argument("--out", required=True, help="the tagger's file, .npz; with --teacher that of the soft labels")
    parser.add_argument("--teacher", action="store_true", help="full precision; writes what it thinks of the articles left out")
    parser.add_argument("--fold", default="", help="I/N: leaves out every Nth article from the Ith on")
    parser.add_argument("--soft", nargs="*", default=[], help="teachers' soft labels, half of the labels' loss")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--mask", type=float, default=0.0, help="share of the pieces that are hidden in training")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, default=0, help="only so many, for a quick look")
    parser.add_argument("--workers", type=int, default=0, help="processes that prepare batches")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    if options.teacher and not options.fold:
        parser.error("--teacher needs --fold: it is asked about the articles that are left out")
    return options


def batch_of(windows):
    length = max(len(window.ids) for window in windows)
    shape = (len(windows), length)
    ids, mask, inside = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    labels = torch.zeros(*shape, len(LABELS))
    targets = torch.zeros(len(windows), len(LINKS), length, length, dtype=torch.bool)
    for row, window in enumerate(windows):
        size = len(window.ids)
        ids[row, :size] = torch.from_numpy(window.ids)
        mask[row, :size] = 1
        inside[row, :size] = torch.from_numpy(window.inside.astype(np.int64))
        labels[row, :size] = torch.from_numpy(window.labels)
        for number, link in enumerate(LINKS):
            for here, there in window.links[link]:
                targets[row, number, here[:, None], there[None, :]] = True
    return ids, mask, inside, labels, targets


def tag_loss(scores, labels):
    """Cross-entropy with probabilities; a position that is no piece has none."""
    return -(labels * scores.float().log_softmax(-1)).sum() / labels.sum()


def pointer_loss(scores, targets):
    """The mass that each linked position gives to all positions of its right partner."""
    log = scores.log_softmax(-1)
    asked = targets.any(-1)
    each = -log.masked_fill(~targets, -1e4).logsumexp(-1)
    return (each * asked).sum() / asked.sum().clamp_min(1)


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


class Scorer:
    """Runs a tagger over windows, a few at a time."""

    def __init__(self, tagger, options):
        self.tagger, self.device = tagger, torch.device(options.device)

    def scores(self, batch):
        ids, mask, inside, *_ = batch
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            labels, queries, keys = self.tagger(ids, mask, inside)
        return labels.float(), model.pointer_scores(queries, keys, mask)

    def moved(self, batch):
        return [tensor.to(self.device, non_blocking=True) for tensor in batch]

    @torch.no_grad()
    def over(self, windows):
        """Groups of windows with their scores and what their links should be."""
        self.tagger.eval()
        for at in range(0, len(windows), 32):
            batch = self.moved(batch_of(windows[at : at + 32]))
            yield windows[at : at + 32], *self.scores(batch), batch[-1]


def judge(scorer, windows):
    """F1 of exact spans by role and the pointers' accuracy from gold positions, without constrained decoding."""
    hits, both = np.zeros(6), np.zeros(6)
    right, asked = np.zeros(len(LINKS)), np.zeros(len(LINKS))
    for group, scores, pointed, targets in scorer.over(windows):
        best = scores.argmax(-1).cpu().numpy()
        for row, window in enumerate(group):
            truth = spans(window.labels.argmax(-1), window.starts)
            guess = spans(best[row, : len(window.ids)], window.starts)
            for counts, items in ((hits, truth & guess), (both, truth), (both, guess)):
                for span in items:
                    counts[span[0]] += 1
        chosen = targets.gather(-1, pointed.argmax(-1, keepdim=True)).squeeze(-1)
        asked += targets.any(-1).sum((0, 2)).cpu().numpy()
        right += chosen.sum((0, 2)).cpu().numpy()
    f1 = {LABELS[i][2:]: round(float(200 * hits[i] / max(1, both[i])), 1) for i in (1, 3, 5)}
    return f1, dict(zip(LINKS, (100 * right / asked).round(1).tolist()))


def soft_labels(scorer, document, cuts=3):
    """What a tagger thinks of each piece, the mean over some cuts into windows: [pieces, labels]."""
    total = np.zeros((document.size, len(LABELS)), np.float32)
    windows = [window for cut in range(cuts) for window in document.windows(shuffle=cut > 0)]
    for group, scores, _, _ in scorer.over(windows):
        for row, window in enumerate(group):
            pieces = np.flatnonzero(window.starts >= 0)
            total[window.starts[pieces]] += scores[row, pieces].softmax(-1).cpu().numpy()
    return (total[document.starts()] / cuts).astype(np.float16)


class Schedule:
    """Warm-up over 80 steps, then a linear fall to nothing at the last step."""

    WARM_UP = 80

    def __init__(self, optimizer, steps):
        self.optimizer, self.steps = optimizer, steps

    def set(self, step):
        share = max(0.0, min((step + 1) / self.WARM_UP, 1 - step / self.steps))
        for parameters in self.optimizer.param_groups:
            parameters["lr"] = parameters["rate"] * share


def optimizer_of(tagger, options):
    heads = [p for n, p in tagger.named_parameters() if n.split(".")[0] in ("labels", "queries", "keys")]
    body = [p for n, p in tagger.named_parameters() if n.split(".")[0] not in ("labels", "queries", "keys", "words")]
    groups = [{"params": body, "rate": options.rate}, {"params": heads, "rate": 4 * options.rate}]
    fused = {"fused": True} if options.device == "cuda" else {}
    return torch.optim.AdamW(groups, lr=0.0, weight_decay=0.01, **fused)


def losses(scorer, batch, share):
    """Of the labels and of the pointers, while a share of the pieces is hidden."""
    ids, mask, inside, labels, targets = batch
    masked = (torch.rand(ids.shape, device=ids.device) < share) & (labels.sum(-1) > 0)
    scores, pointed = scorer.scores((ids.masked_fill(masked, MASK), mask, inside))
    return tag_loss(scores, labels), pointer_loss(pointed, targets)


def train(scorer, options, documents, dev):
    tagger, begun, step = scorer.tagger, time.time(), 0
    optimizer = optimizer_of(tagger, options)
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    for epoch in range(options.epochs):
        grouped = batches([w for d in documents for w in d.windows(shuffle=True)], options.batch)
        if not epoch:
            schedule = Schedule(optimizer, options.epochs * len(grouped))
        tagger.train()
        for batch in DataLoader(grouped, batch_size=None, collate_fn=batch_of, num_workers=options.workers):
            loss, pointers = losses(scorer, scorer.moved(batch), options.mask)
            schedule.set(step)
            optimizer.zero_grad()
            (loss + 0.3 * pointers).backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            step += 1
            if step % 100 == 0:
                print(epoch + 1, step, round(loss.item(), 3), round(pointers.item(), 3), f"{time.time() - begun:.0f} s", flush=True)
        print(options.out, "epoch", epoch + 1, "step", step, judge(scorer, dev), f"{time.time() - begun:.0f} s", flush=True)


def read_documents(options):
    with open(options.vocabulary, encoding="utf-8") as file:
        vocabulary = json.load(file)["model"]["vocab"]
    read = {split: [Document(article, vocabulary) for article in read_articles(os.path.join(options.polnear, split))]
            for split in ("train", "dev")}
    return read["train"][: options.articles or None], read["dev"]


def add_soft_labels(documents, paths):
    """Half the truth, half what the teachers think that have not seen the article."""
    found = {}
    for path in paths:
        with np.load(path) as file:
            for name in file.files:
                found.setdefault(name, []).append(file[name].astype(np.float32))
    for document in documents:
        document.soften(np.mean(found[document.id], axis=0))


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    if options.device == "cuda":
        torch.set_num_threads(1)
    documents, dev = read_documents(options)
    dev = [window for document in dev for window in document.windows()]
    kept, left = documents, []
    if options.fold:
        first, every = map(int, options.fold.split("/"))
        left = documents[first::every]
        kept = [document for document in documents if document not in left]
    if options.soft:
        add_soft_labels(kept, options.soft)
    numbers = [int(number) for number in options.layers.split(",")]
    tagger = model.pretrained(options.weights, numbers, nn.Linear if options.teacher else model.SevenBitLinear)
    scorer = Scorer(tagger.to(options.device), options)
    train(scorer, options, kept, dev)
    if options.teacher:
        np.savez_compressed(options.out, **{document.id: soft_labels(scorer, document) for document in left})
    else:
        np.savez_compressed(options.out, **model.shipped(tagger))


if __name__ == "__main__":
    main()

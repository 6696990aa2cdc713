// Marking: which words are source, cue and content, moved by words or characters, picked by letters, or selected.

import { paint, range, read, selected, sentences, slice, words, written } from "/passages.js";

const parts = ["source", "cue", "content"];
const worded = ["name", "capacity", "date", "addressee", "occasion"];
const letters = "asdfghjklqwertyuiopzxcvbnm";
let state;

export const isMarking = () => state !== undefined;

const bar = () => document.querySelector("#marking");

/** Wires the bar of the page that is shown now. */
export function marking({ current }) {
  stop();
  const element = bar();
  if (!element) return;
  document.querySelector("[data-marks=edges]")?.addEventListener("click", () => {
    const card = current();
    if (card) start("mark", { ...Object.fromEntries(parts.map(part => [part, read(card.dataset[part])])), ...printed(card.dataset.worded) });
  });
  document.querySelector("[data-marks=missed]")?.addEventListener("click", () => {
    const span = selected();
    if (span) start("missed", { source: [], cue: [], content: [span] });
    else pick(sentences(), sentence => start("missed", { source: [], cue: [], content: [said(sentence)] }));
  });
  document.querySelector("[data-marks=split]")?.addEventListener("click", () => {
    const card = current();
    if (card) split(read(card.dataset.content));
  });
  element.addEventListener("click", event => {
    const part = event.target.closest("[data-part]")?.dataset.part;
    const move = event.target.closest("[data-move]")?.dataset.move;
    if (part) choosePart(part);
    if (move) moveEdge(...move.split(" "));
    if (event.target.closest("[data-until]")) until();
    if (event.target.closest("[data-also]")) also();
    if (event.target.closest("[data-leave]")) stop();
    if (event.target.closest("[data-empty]")) { state.spans[state.part] = []; show(); }
  });
}

/** What a card says of where the passage prints speaker, capacity and the rest: name:0-5 date:7-9. */
const printed = line => Object.fromEntries(line.split(" ").filter(Boolean).map(one => one.split(":")).map(([part, at]) => [part, read(at)]));

/** The quotation in a sentence, or else the sentence without its full stop. */
function said([start, end]) {
  const sentence = slice([start, end]);
  const quoted = /[“«„"]([^”»“"]{12,})[”»“"]/u.exec(sentence);
  const length = string => [...string].length;
  if (quoted) {
    const from = start + length(sentence.slice(0, quoted.index)) + 1;
    return [from, from + length(quoted[1])];
  }
  return [start, end - length(/[.!?。！？]*$/u.exec(sentence)[0])];
}

function start(action, spans) {
  getSelection().removeAllRanges();
  for (const part of worded) spans[part] ??= [];
  state = { action, spans, part: "content" };
  // Nothing is decided before it is known whose words they are.
  bar().method = action === "missed" ? "get" : "post";
  bar().hidden = false;
  show();
  bar().querySelector("[type=submit]").focus();
}

function stop() {
  state = undefined;
  clearHints();
  const element = bar();
  if (element) element.hidden = true;
  for (const part of [...parts, "worded"]) paint("new-" + part, []);
}

/** A part takes what is selected. With nothing selected, an empty part, or one chosen already, begins at a word picked. */
function choosePart(part) {
  const again = state.part === part || !state.spans[part].length;
  state.part = part;
  const span = selected();
  if (span) {
    state.spans[part] = [span];
    getSelection().removeAllRanges();
  } else if (again) {
    const [from, to] = state.spans.content[0] ?? [0, 0];
    const close = words().filter(([start, end]) => end > from - 200 && start < to + 200);
    pick(close, word => { state.spans[part] = [word]; show(); });
  }
  show();
}

/** The part has another piece, which begins with a word picked. */
function also() {
  const spans = state.spans[state.part];
  const last = spans[spans.length - 1];
  if (!last) return;
  pick(words().filter(([start]) => start > last[1] && start < last[1] + 1200), word => { spans.push(word); show(); });
}

/** The part ends with a word picked. */
function until() {
  const spans = state.spans[state.part];
  const last = spans[spans.length - 1];
  if (!last) return;
  pick(words().filter(([start, end]) => end > last[0] && start < last[1] + 600), word => { last[1] = word[1]; show(); });
}

/** Moves the end or the beginning of a part by a word or a character. */
function moveEdge(edge, unit, direction) {
  const spans = state.spans[state.part];
  if (!spans.length) return;
  const at = edge === "end" ? spans.length - 1 : 0;
  const [start, end] = spans[at];
  const step = direction === "on" ? 1 : -1;
  const moved = edge === "end" ? [start, shifted(end, 1, unit, step)] : [shifted(start, 0, unit, step), end];
  if (moved[1] > moved[0] && moved[0] >= 0) spans[at] = moved;
  show();
}

function shifted(point, side, unit, step) {
  if (unit === "character") return point + step;
  const edges = words().map(word => word[side]);
  return step > 0 ? edges.find(edge => edge > point) ?? point : edges.filter(edge => edge < point).pop() ?? point;
}

function show() {
  if (!state) return;
  const element = bar();
  element.querySelector("[name=do]").value = state.action;
  for (const part of parts) {
    paint("new-" + part, state.spans[part]);
    element.querySelector(`[name=${part}]`).value = written(state.spans[part]);
  }
  paint("new-worded", worded.flatMap(part => state.spans[part]));
  element.querySelector("[name=worded]").value = worded.filter(part => state.spans[part].length)
    .map(part => part + ":" + written(state.spans[part].slice(0, 1))).join(" ");
  for (const part of [...parts, ...worded]) {
    const button = element.querySelector(`[data-part=${part}]`);
    button.setAttribute("aria-pressed", part === state.part);
    button.querySelector("q").textContent = state.spans[part].map(slice).join(" … ");
  }
  element.querySelector("[type=submit] span").textContent = state.action === "mark" ? "Save these words" : "Whose words? Go on";
  element.querySelector("#marked").textContent = state.part + ": " + state.spans[state.part].map(slice).join(" … ");
}

/** Cuts the content in two before a word. */
function split(content) {
  const inside = words().filter(([start, end]) => content.some(([from, to]) => start > from && end <= to));
  pick(inside, ([start]) => {
    const form = document.querySelector("#split");
    form.elements.at.value = start;
    form.requestSubmit();
  });
}

/** Puts letters at spans and waits until one is typed; anything else puts them away. */
function pick(spans, picked) {
  clearHints();
  const pane = document.querySelector("#text");
  const frame = pane.getBoundingClientRect();
  const shown = spans
    .map(span => ({ span, box: range([span[0], span[0] + 1]).getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > frame.top && box.top < frame.bottom)
    .slice(0, letters.length * letters.length);
  if (!shown.length) return;
  const two = shown.length > letters.length;
  const layer = document.createElement("div");
  layer.id = "hints";
  layer.setAttribute("role", "status");
  layer.setAttribute("aria-label", "Type the letters at the place; Escape leaves");
  shown.forEach(({ span, box }, at) => {
    const hint = document.createElement("button");
    hint.type = "button";
    hint.textContent = two ? letters[Math.floor(at / letters.length)] + letters[at % letters.length] : letters[at];
    hint.dataset.letters = hint.textContent;
    hint.dataset.at = written([span]);
    hint.dataset.words = hint.title = slice(span);
    hint.style.left = box.left + "px";
    hint.style.top = box.top + "px";
    hint.addEventListener("click", () => { clearHints(); picked(span); });
    layer.append(hint);
  });
  document.body.append(layer);
  let typed = "";
  document.addEventListener("keydown", function typing(event) {
    if (!layer.isConnected) return document.removeEventListener("keydown", typing, true);
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Shift") return;
    event.preventDefault();
    event.stopPropagation();
    const pages = { PageDown: 1, PageUp: -1 }[event.key];
    if (pages) {
      pane.scrollBy(0, pages * pane.clientHeight * 0.8);
      return pick(spans, picked);
    }
    typed += event.key;
    const left = [...layer.children].filter(hint => hint.dataset.letters.startsWith(typed));
    [...layer.children].forEach(hint => { hint.hidden = !left.includes(hint); });
    if (left.length === 1 && left[0].dataset.letters === typed) left[0].click();
    else if (!left.length) clearHints();
  }, true);
}

function clearHints() {
  document.querySelector("#hints")?.remove();
}

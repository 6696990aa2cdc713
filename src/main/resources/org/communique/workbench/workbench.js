// The workbench: forms and links are answered in place, so that a key costs one small answer and no new page.

import { fill, listen } from "/keys.js";
import { paint, pointAt, range, read } from "/passages.js";
import { isMarking, marking } from "/marking.js";

const find = selector => document.querySelector(selector);
const all = selector => [...document.querySelectorAll(selector)];

/** Puts an answer in the place of what is there; the article's text stays, with what is selected in it. */
function swap(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const text = find("#text");
  const address = page.querySelector("#content").dataset.address;
  const same = text && page.querySelector("#text")?.dataset.article === text.dataset.article;
  // A field that was saved is left: the next key is a key again.
  const focus = document.activeElement?.matches("input, select") ? undefined : document.activeElement?.id;
  for (const id of same ? ["head", "cards", "status", "trail"] : ["content", "status", "trail"]) {
    const next = page.getElementById(id);
    if (next) document.getElementById(id)?.replaceWith(next);
  }
  document.title = page.title;
  find("#content").dataset.address = address;
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  show();
}

const root = document.documentElement;

async function ask(address, form) {
  if (root.dataset.waiting) return;
  root.dataset.waiting = true;
  const began = performance.now();
  try {
    const answer = await fetch(address, form ? { method: "POST", body: new URLSearchParams(form) } : {});
    const type = answer.headers.get("Content-Type") ?? "";
    if (type.startsWith("text/html")) swap(await answer.text());
    else tell(await answer.text());
  } catch {
    tell("The workbench does not answer. Is 'communique curate' still running? Nothing was changed by this key.");
  } finally {
    delete root.dataset.waiting;
    root.dataset.took = Math.round(performance.now() - began);
  }
}

function tell(message) {
  const alert = document.createElement("p");
  alert.setAttribute("role", "alert");
  alert.textContent = message;
  find("#status").replaceChildren(alert);
}

const cards = () => all("[data-report]");
const current = () => find("[data-report][aria-current=true]");

/** Makes a card the one that keys act on. */
function choose(card) {
  if (!card) return;
  for (const one of cards()) one.setAttribute("aria-current", one === card);
  for (const field of all("input[name=report]")) field.value = card.dataset.report;
  for (const link of all("a[data-of-report]")) {
    const address = new URL(link.href);
    address.searchParams.set("report", card.dataset.report);
    link.href = address.pathname + address.search;
  }
  const address = new URL(location.href);
  address.searchParams.set("report", card.dataset.report);
  history.replaceState(null, "", address.pathname + address.search);
  highlight();
}

function highlight() {
  const card = current();
  const others = cards().filter(one => one !== card && !one.matches(".rejected"));
  paint("others", others.flatMap(one => read(one.dataset.content)));
  for (const part of ["content", "source", "cue"]) paint(part, card ? read(card.dataset[part]) : []);
  if (!card) return;
  card.scrollIntoView({ block: "nearest" });
  find("#at").textContent = `Report ${cards().indexOf(card) + 1} of ${cards().length}. ${card.innerText}`;
  const pane = find("#text");
  const spans = read(card.dataset.content);
  if (!pane || !spans.length) return;
  const box = range(spans[0]).getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (box.top < frame.top + 40 || box.bottom > frame.bottom - 80) pane.scrollTop += box.top - frame.top - frame.height / 4;
}

function show() {
  history.replaceState(null, "", find("#content").dataset.address);
  marking({ current, post: ask });
  highlight();
  find("table [data-row]")?.focus({ preventScroll: true });
  const message = find("#status [data-gone]");
  if (message) setTimeout(() => message.remove(), 20000);
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method === "dialog") return;
  event.preventDefault();
  const values = new FormData(form, event.submitter);
  if (form.method === "get") {
    ask(form.getAttribute("action") + "?" + new URLSearchParams([...values].filter(([, value]) => value !== "")));
  } else {
    ask(form.getAttribute("action"), values);
  }
});

const steps = { next: 1, before: -1 };

/** To the next or the one before: of the cards, or of the rows of a table. */
function step(by) {
  const rows = all("[data-row]");
  const list = cards().length ? cards() : rows;
  const at = list === rows ? rows.indexOf(document.activeElement) : list.indexOf(current());
  const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
  if (list === rows) next?.focus();
  else choose(next);
}

document.addEventListener("click", event => {
  const acting = event.target.closest("[data-step], [data-opens], [data-closes], [data-keys]");
  const card = event.target.closest("[data-report]");
  const link = event.target.closest("a[data-swap]");
  if (acting?.dataset.step) {
    step(steps[acting.dataset.step]);
  } else if (acting?.dataset.opens) {
    const opened = document.getElementById(acting.dataset.opens);
    opened.hidden = !opened.hidden;
    if (!opened.hidden) opened.querySelector("input:not([type=hidden]), button")?.focus();
  } else if (acting?.dataset.closes) {
    document.getElementById(acting.dataset.closes).hidden = true;
  } else if (acting) {
    const dialog = find("#keys");
    fill(dialog.querySelector("dl"));
    dialog.showModal();
  } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    ask(link.href);
  } else if (card && !event.target.closest("a, button, input, select")) {
    choose(card);
  } else if (event.target.closest("#text") && getSelection().isCollapsed && !isMarking()) {
    chooseAt(pointAt(event));
  }
});

/** The card whose content is the shortest around a place. */
function chooseAt(point) {
  const length = card => read(card.dataset.content).reduce((sum, [start, end]) => sum + end - start, 0);
  const there = cards().filter(card => ["content", "source", "cue"].some(part =>
    read(card.dataset[part]).some(([start, end]) => start <= point && point < end)));
  choose(there.sort((one, other) => length(one) - length(other))[0]);
}

document.addEventListener("input", event => {
  const field = event.target.closest("[data-reads]");
  if (!field) return;
  clearTimeout(field.timer);
  field.timer = setTimeout(async () => {
    const shown = document.getElementById(field.dataset.reads);
    const answer = await fetch(field.dataset.from + "&value=" + encodeURIComponent(field.value));
    shown.textContent = (await answer.text()).trim();
    shown.classList.toggle("wrong", answer.status !== 200);
  }, 120);
});

listen();
show();
root.dataset.ready = true;

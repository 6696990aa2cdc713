// Every key is that of a button, a link or a field on the page: pressing it is what pressing the button is.

const isField = element => element.matches("input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea, select");

const isVisible = element => element.checkVisibility?.() ?? element.offsetParent !== null;

/** A field in what is folded up can be gone to all the same: it opens. */
const folds = element => element.closest("details:not([open])");
const isReachable = element => isVisible(element) || (isField(element) && folds(element) && isVisible(folds(element)));

/** What is open before all else takes every key: the list of keys, or words that are being marked. */
const scope = () => document.querySelector("dialog[open]") ?? document.querySelector("#marking:not([hidden])") ?? document;

const shownAs = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Backspace: "⌫", Escape: "Esc" };

/** What a key does now: the last one on the page that says it, as an open panel stands after what it belongs to. */
function target(key) {
  return [...scope().querySelectorAll("[data-key]")]
    .filter(element => element.dataset.key.split(" ").includes(key) && !element.disabled && isReachable(element))
    .pop();
}

/** A key as buttons name it: a, A, Enter, Shift+ArrowLeft. */
const name = event => (event.shiftKey && event.key.length > 1 ? "Shift+" : "") + event.key;

export function listen() {
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (isField(event.target)) {
      if (event.key === "Escape") event.target.blur();
      if (event.key === "Enter" && event.target.matches("select")) {
        event.preventDefault();
        event.target.form.requestSubmit();
      }
      return;
    }
    const pages = { PageDown: 1, PageUp: -1 }[event.key];
    const text = document.querySelector("#text");
    if (pages && text) {
      event.preventDefault();
      text.scrollBy(0, pages * text.clientHeight * 0.8);
      return;
    }
    if (event.key === "Enter" && event.target.matches("a, button, summary, input")) return;
    const found = target(name(event));
    if (!found) return;
    event.preventDefault();
    if (isField(found)) {
      const fold = folds(found);
      if (fold) fold.open = true;
      found.focus();
      found.select?.();
    } else {
      found.click();
      if (found.matches("summary") && found.parentElement.open && !found.parentElement.querySelector("summary ~ * [data-key]")) {
        found.parentElement.querySelector(":is(input, select):not([type=hidden])")?.focus();
      }
    }
  });
}

/** The list of keys: what is on the page now, by its own words. */
export function fill(list) {
  list.replaceChildren();
  const told = new Set();
  for (const element of scope().querySelectorAll("[data-key]")) {
    if (!isReachable(element) || element.closest("dialog")) continue;
    const name = element.dataset.name ?? element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? words(element);
    const line = element.dataset.key + name;
    if (told.has(line)) continue;
    told.add(line);
    const key = document.createElement("dt");
    for (const one of element.dataset.key.split(" ")) {
      const shown = document.createElement("kbd");
      shown.textContent = one.replace("Shift+", "⇧").replace(/[A-Z][A-Za-z]+$/, key => shownAs[key] ?? key);
      key.append(shown, " ");
    }
    const meaning = document.createElement("dd");
    meaning.textContent = name.trim();
    const row = document.createElement("div");
    row.append(key, meaning);
    list.append(row);
  }
}

function words(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd").forEach(key => key.remove());
  return copy.textContent.trim().replace(/\s+/g, " ");
}

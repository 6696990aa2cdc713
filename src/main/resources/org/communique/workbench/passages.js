// The article's text: where a place in it, counted in Unicode code points, is on the page, and the other way round.

const text = () => document.querySelector("#text");

/** The paragraph that holds a code point, with how far into it the point is. */
function paragraph(point) {
  const all = [...text().querySelectorAll("[data-start]")];
  let found = all[0];
  for (const one of all) {
    if (Number(one.dataset.start) > point) break;
    found = one;
  }
  return { element: found, inside: point - Number(found.dataset.start) };
}

/** Code points to UTF-16 units, of the beginning of a string. */
function units(string, points) {
  let at = 0;
  for (let left = points; left > 0 && at < string.length; left--) {
    at += string.codePointAt(at) > 0xffff ? 2 : 1;
  }
  return at;
}

const points = string => [...string].length;

function place(point) {
  const { element, inside } = paragraph(point);
  const node = element.firstChild ?? element;
  return node.nodeType === Node.TEXT_NODE ? [node, units(node.data, inside)] : [element, 0];
}

/** The part of the page where a span of the text is. */
export function range([start, end]) {
  const found = document.createRange();
  found.setStart(...place(start));
  const [node, offset] = place(Math.max(start, end - 1));
  const last = node.nodeType === Node.TEXT_NODE ? units(node.data.slice(offset), 1) : 0;
  found.setEnd(node, offset + last);
  return found;
}

function point(node, offset) {
  const element = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
  if (!element) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return Number(element.dataset.start) + points(before.toString());
}

/** What is selected in the text, without spaces at its ends; nothing where nothing is. */
export function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return undefined;
  const all = selection.getRangeAt(0);
  if (!text() || !text().contains(all.commonAncestorContainer)) return undefined;
  const ends = [...text().querySelectorAll("[data-start]")].filter(one => all.intersectsNode(one));
  if (!ends.length) return undefined;
  const start = point(all.startContainer, all.startOffset) ?? Number(ends[0].dataset.start);
  const last = ends[ends.length - 1];
  const end = point(all.endContainer, all.endOffset) ?? Number(last.dataset.start) + points(last.textContent);
  return end > start ? trimmed([start, end]) : undefined;
}

function trimmed([start, end]) {
  const characters = [...slice([start, end])];
  const blank = character => /\s/u.test(character);
  while (characters.length && blank(characters[0])) { characters.shift(); start++; }
  while (characters.length && blank(characters[characters.length - 1])) { characters.pop(); end--; }
  return end > start ? [start, end] : undefined;
}

/** The words of a span; a line break for each place between paragraphs. */
export function slice([start, end]) {
  let words = "";
  for (const one of text().querySelectorAll("[data-start]")) {
    const characters = [...one.textContent];
    const begin = Number(one.dataset.start);
    if (begin >= end) break;
    if (begin + characters.length <= start) continue;
    const from = Math.max(0, start - begin);
    const gap = begin + from - start - points(words);
    words += "\n".repeat(Math.max(0, gap)) + characters.slice(from, end - begin).join("");
  }
  return words + "\n".repeat(Math.max(0, end - start - points(words)));
}

/** Every word of the text, as a span. */
export function words() {
  return pieces(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.-]*(?<![.'’-])|[\u3400-\u9fff]/gu);
}

/** Every sentence, as a span. */
export function sentences() {
  return pieces(/[^\s][^.!?。！？]*(?:[.!?](?!\s|["”’»)]|$)[^.!?。！？]*)*(?:[.!?。！？]+["”’»)]*|$)/gu);
}

function pieces(pattern) {
  const found = [];
  for (const one of text().querySelectorAll("[data-start]")) {
    for (const match of one.textContent.matchAll(pattern)) {
      const start = Number(one.dataset.start) + points(one.textContent.slice(0, match.index));
      found.push([start, start + points(match[0])]);
    }
  }
  return found;
}

/** Paints spans under a name that the style sheet knows. */
export function paint(name, spans) {
  if (!window.CSS?.highlights) return;
  CSS.highlights.set(name, new Highlight(...spans.filter(([start, end]) => end > start).map(range)));
}

/** Spans as forms carry them: 0-5,9-12. */
export const written = spans => spans.map(span => span.join("-")).join(",");
export const read = line => (line ?? "").split(",").filter(Boolean).map(span => span.split("-").map(Number));

/** The code point under a click. */
export function pointAt(event) {
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return caret ? point(caret.offsetNode, caret.offset) : undefined;
}

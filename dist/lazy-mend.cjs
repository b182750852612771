var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// lazy-mend.cjs
var lazy_mend_exports = {};
__export(lazy_mend_exports, {
  appendHostBlock: () => appendHostBlock,
  insertDirective: () => insertDirective,
  moveAbove: () => moveAbove,
  nearest: () => nearest,
  newlineOf: () => newlineOf
});
module.exports = __toCommonJS(lazy_mend_exports);

// src/rule/insert.ts
function insertDirective(file, block, directive) {
  const { keyword, value, beside = [] } = directive;
  const sibling = block.directives.findLast((line) => beside.includes(line.keyword.canonical));
  const anchor = sibling ?? commentedOut(file, block, keyword) ?? block.directives.at(-1) ?? block.header;
  const text = `${indentationOf(file, block)}${keyword} ${value}`;
  return anchor ? insertAfter(file, anchor, text) : insertAt(file, startOfFirst(block), text);
}
function appendHostBlock(file, { keyword, value }) {
  const newline = newlineOf(file);
  const indentation = file.blocks.map((block) => block.header && ownIndentation(file, block)).find(Boolean) ?? "    ";
  const blank = file.text === "" || /\n[ \t\r]*\n$/.test(file.text) ? "" : newline;
  const end = endsWithNewline(file) ? newline : "";
  const start = endsWithNewline(file) || file.text === "" ? "" : newline;
  const text = `${start}${blank}Host *${newline}${indentation}${keyword} ${value}${end}`;
  return { file, range: { start: file.end, end: file.end }, text };
}
function commentedOut(file, block, keyword) {
  const pattern = new RegExp(`^#[ \\t]?${keyword}[ \\t=]+(?![ \\t=])\\S+[ \\t\\r]*$`, "i");
  return block.lines.findLast((line) => line.type === "Comment" && pattern.test(file.text.slice(line.start, line.end)));
}
function indentationOf(file, block) {
  return ownIndentation(file, block) ?? (block.header ? "    " : "");
}
function ownIndentation(file, block) {
  const first = block.directives[0];
  return first && file.text.slice(first.lineStart, first.start);
}
function insertAfter(file, line, text) {
  const newline = newlineOf(file);
  const ended = file.text[line.next - 1] === "\n";
  return { file, range: { start: line.next, end: line.next }, text: ended ? `${text}${newline}` : `${newline}${text}` };
}
function insertAt(file, offset, text) {
  return { file, range: { start: offset, end: offset }, text: `${text}${newlineOf(file)}` };
}
function startOfFirst(block) {
  const lastBlank = block.lines.findLast((line) => line.type === "Blank");
  return lastBlank?.next ?? block.start;
}
function endsWithNewline(file) {
  return file.text.endsWith("\n");
}
function newlineOf(file) {
  const first = file.text.indexOf("\n");
  return first > 0 && file.text[first - 1] === "\r" ? "\r\n" : "\n";
}

// src/rule/nearest.ts
function nearest(given, known) {
  const lower = given.toLowerCase();
  const ranked = known.map((name) => {
    const most = Math.min(Math.max(2, Math.floor(name.length / 3)), given.length - 1);
    return { name, distance: distanceOf(lower, name.toLowerCase(), most) };
  }).filter(({ distance }) => distance < Infinity).toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}
function distanceOf(given, name, most) {
  if (given.length >= 3 && name.startsWith(given)) return most < 1 ? Infinity : 1;
  return editDistance(given, name, most);
}
function editDistance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      const distance2 = Math.min(replaced, row[j] + 1, next[j - 1] + 1);
      least = Math.min(least, distance2);
      next.push(distance2);
    }
    if (least > most) return Infinity;
    row = next;
  }
  const distance = row[other.length];
  return distance <= most ? distance : Infinity;
}

// src/rule/own-line.ts
function moveAbove(file, line, comment) {
  let end = line.next;
  while (end > line.lineStart && /[\r\n]/.test(file.text[end - 1])) end--;
  const text = file.text.slice(line.lineStart, end);
  const indentation = /^[ \t]*/.exec(text)[0];
  const before = text.slice(0, comment.start - line.lineStart).trimEnd();
  const moved = text.slice(comment.start - line.lineStart).trimEnd();
  const { lineStart } = line;
  return [
    { file, range: { start: lineStart, end: lineStart }, text: `${indentation}${moved}${newlineOf(file)}` },
    { file, range: { start: lineStart + before.length, end: lineStart + text.length }, text: "" }
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  appendHostBlock,
  insertDirective,
  moveAbove,
  nearest,
  newlineOf
});

"use strict";
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

// src/format/checkstyle.ts
var checkstyle_exports = {};
__export(checkstyle_exports, {
  checkstyle: () => checkstyle
});
module.exports = __toCommonJS(checkstyle_exports);

// src/format/escape.ts
var unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
var commandBracket = /\[(?<=##[\w-]*\[)/g;
function codePoint(char) {
  return `\\u{${char.codePointAt(0).toString(16)}}`;
}
function visible(text) {
  return text.replace(unprintable, codePoint);
}
var notXml = /[\ufffe\uffff]/g;
function xml(text) {
  return visible(text).replace(notXml, codePoint).replace(/[&<>"']/g, reference).replace(commandBracket, reference);
}
function reference(char) {
  return `&#${char.codePointAt(0)};`;
}

// src/format/checkstyle.ts
var formVersion = "4.3";
var checkstyle = ({ files }) => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  `<checkstyle version="${formVersion}">`,
  ...files.flatMap(fileElement),
  "</checkstyle>",
  ""
].join("\n");
function fileElement({ path, findings }) {
  if (findings.length === 0) return [`  <file name="${xml(path)}"/>`];
  return [`  <file name="${xml(path)}">`, ...findings.map(errorElement), "  </file>"];
}
function errorElement({ ruleId, severity, message, place }) {
  const attributes = {
    line: place.line,
    column: place.column,
    severity,
    message,
    source: `ssh-lint.${ruleId}`
  };
  return `    <error${Object.entries(attributes).map(([name, value]) => ` ${name}="${xml(String(value))}"`).join("")}/>`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkstyle
});

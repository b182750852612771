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

// lazy-checkstyle.cjs
var lazy_checkstyle_exports = {};
__export(lazy_checkstyle_exports, {
  checkstyle: () => checkstyle
});
module.exports = __toCommonJS(lazy_checkstyle_exports);

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var xml = (...given) => load().xml(...given);

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

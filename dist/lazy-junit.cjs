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

// lazy-junit.cjs
var lazy_junit_exports = {};
__export(lazy_junit_exports, {
  junit: () => junit
});
module.exports = __toCommonJS(lazy_junit_exports);

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var xml = (...given) => load().xml(...given);

// src/format/junit.ts
var junit = ({ files }) => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  `<testsuites name="ssh-lint" ${counts(files)}>`,
  ...files.flatMap(suite),
  "</testsuites>",
  ""
].join("\n");
function counts(files) {
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const failures = files.flatMap(({ findings }) => findings).filter(isFailure).length;
  return `tests="${tests}" failures="${failures}" errors="0"`;
}
function isFailure({ severity }) {
  return severity !== "info";
}
function suite(file) {
  const name = xml(file.path);
  return [
    `  <testsuite name="${name}" ${counts([file])}>`,
    ...file.findings.length > 0 ? file.findings.flatMap((finding) => testCase(finding, name)) : [`    <testcase classname="${name}" name="no findings"/>`],
    "  </testsuite>"
  ];
}
function testCase(finding, className) {
  const { ruleId, severity, message, place } = finding;
  const at = `${place.line}:${place.column}`;
  const told = xml(`${place.path}:${at}: ${severity}: ${message} [${ruleId}]`);
  const body = isFailure(finding) ? `      <failure type="${severity}" message="${xml(message)}">${told}</failure>` : `      <system-out>${told}</system-out>`;
  return [`    <testcase classname="${className}" name="${xml(`${ruleId} at ${at}`)}">`, body, "    </testcase>"];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  junit
});

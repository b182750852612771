#!/usr/bin/env node
"use strict";

// src/cli/main.ts
var module2 = require("./core.cjs").modules["src/cli/main.ts"];
var take = (name) => module2[name];
var main = /* @__PURE__ */ take("main");

// src/cli/streams.ts
var module3 = require("./core.cjs").modules["src/cli/streams.ts"];
var take2 = (name) => module3[name];
var processStreams = /* @__PURE__ */ take2("processStreams");

// src/bin.ts
void main(process.argv.slice(2), processStreams()).then((code) => {
  process.exitCode ??= code;
});

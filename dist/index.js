import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});

// rules/index.ts
var module = __require("./core.cjs").modules["rules/index.ts"];
var take = (name) => module[name];
var rules = /* @__PURE__ */ take("rules");

// src/cli/color.ts
var module2 = __require("./core.cjs").modules["src/cli/color.ts"];
var take2 = (name) => module2[name];
var withoutColor = /* @__PURE__ */ take2("withoutColor");

// src/cli/program.ts
var module3 = __require("./core.cjs").modules["src/cli/program.ts"];
var take3 = (name) => module3[name];
var docsUrl = /* @__PURE__ */ take3("docsUrl");
var homepage = /* @__PURE__ */ take3("homepage");
var version = /* @__PURE__ */ take3("version");

// src/cli/targets.ts
var module4 = __require("./core.cjs").modules["src/cli/targets.ts"];
var take4 = (name) => module4[name];
var findTargets = /* @__PURE__ */ take4("findTargets");

// src/config/selection.ts
var module5 = __require("./core.cjs").modules["src/config/selection.ts"];
var take5 = (name) => module5[name];
var selectRules = /* @__PURE__ */ take5("selectRules");

// src/config/settings.ts
var module6 = __require("./core.cjs").modules["src/config/settings.ts"];
var take6 = (name) => module6[name];
var ConfigurationError = /* @__PURE__ */ take6("ConfigurationError");

// src/files/names.ts
var module7 = __require("./core.cjs").modules["src/files/names.ts"];
var take7 = (name) => module7[name];
var isFragmentPath = /* @__PURE__ */ take7("isFragmentPath");

// src/format/format.ts
var module8 = __require("./core.cjs").modules["src/format/format.ts"];
var take8 = (name) => module8[name];
var formats = /* @__PURE__ */ take8("formats");

// src/linter/lint.ts
var module9 = __require("./core.cjs").modules["src/linter/lint.ts"];
var take9 = (name) => module9[name];
var lint = /* @__PURE__ */ take9("lint");

// src/linter/result.ts
var module10 = __require("./core.cjs").modules["src/linter/result.ts"];
var take10 = (name) => module10[name];
var summarize = /* @__PURE__ */ take10("summarize");

// src/openssh/release.ts
var module11 = __require("./core.cjs").modules["src/openssh/release.ts"];
var take11 = (name) => module11[name];
var defaultRange = /* @__PURE__ */ take11("defaultRange");
var parseRelease = /* @__PURE__ */ take11("parseRelease");
var parseReleaseRange = /* @__PURE__ */ take11("parseReleaseRange");

// src/openssh/dialect.ts
var module12 = __require("./core.cjs").modules["src/openssh/dialect.ts"];
var take12 = (name) => module12[name];
var dialects = /* @__PURE__ */ take12("dialects");

// src/resolve/resolve.ts
var module13 = __require("./core.cjs").modules["src/resolve/resolve.ts"];
var take13 = (name) => module13[name];
var resolve = /* @__PURE__ */ take13("resolve");

// src/resolve/root.ts
var module14 = __require("./core.cjs").modules["src/resolve/root.ts"];
var take14 = (name) => module14[name];
var loadRoot = /* @__PURE__ */ take14("loadRoot");

// src/resolve/subject.ts
var module15 = __require("./core.cjs").modules["src/resolve/subject.ts"];
var take15 = (name) => module15[name];
var subjects = /* @__PURE__ */ take15("subjects");

// src/rule/rule.ts
var module16 = __require("./core.cjs").modules["src/rule/rule.ts"];
var take16 = (name) => module16[name];
var defineRule = /* @__PURE__ */ take16("defineRule");

// src/syntax/parse.ts
var module17 = __require("./core.cjs").modules["src/syntax/parse.ts"];
var take17 = (name) => module17[name];
var parse = /* @__PURE__ */ take17("parse");

// src/index.ts
var rules2 = rules;
function lintText(text, { path, dialect, ...options }) {
  const sources = {
    rootDir: ".",
    read: (asked) => asked === path ? { text, encoding: "utf-8" } : void 0,
    glob: () => []
  };
  return run({ targets: [{ path, dialect }], sources, isFragmentPath }, options).files[0];
}
async function lintFiles(patterns, options = {}) {
  const found = await findTargets(
    {
      patterns: patterns.map((pattern) => pattern === "-" ? "./-" : pattern),
      dialect: void 0,
      rootDir: options.rootDir,
      ignore: true,
      ignorePatterns: [],
      errorOnUnmatched: true,
      stdinFilename: void 0
    },
    { cwd: options.cwd ?? process.cwd(), readStdin: () => new Uint8Array() }
  );
  const { newest } = readRange(options.openssh ?? defaultRange);
  const { targets, sources, notices } = found;
  const context = await found.includingRoots(() => newest);
  const result = run({ targets, context, sources, isFragmentPath: found.isFragmentPath }, options);
  return { files: result.files, notices: [...notices(), ...result.notices] };
}
function formatResult(result, format, options = {}) {
  if (!Object.hasOwn(formats, format)) {
    throw new ConfigurationError(
      `There is no format ${JSON.stringify(format)}: it is one of ${formatNames.join(", ")}.`
    );
  }
  const { rules: used = rules, showSuppressed = false } = options;
  const ruleInfos = new Map([...used].map(([id, { meta }]) => [id, meta]));
  const context = { version, homepage, docsUrl, rules: ruleInfos, paint: withoutColor, exitCode: exitCodeOf(result) };
  return formats[format](result, { ...context, showSuppressed });
}
var formatNames = Object.keys(formats);
function exitCodeOf(result) {
  if (result.notices.some(({ level }) => level === "error")) return 2;
  return summarize(result).errors > 0 ? 1 : 0;
}
function run(files, { presets = ["recommended"], ruleSettings = {}, openssh = defaultRange, rules: used = rules }) {
  const enabled = selectRules(used, { presets, settings: Object.entries(ruleSettings), only: [], skip: [] });
  const settings = { rules: enabled, releases: readRange(openssh) };
  const {
    files: linted,
    failures,
    notices
  } = lint({
    ...files,
    settingsFor: () => settings,
    ruleIds: [...used.keys()],
    rulesIgnorePaths: used === rules
  });
  if (failures[0]) throw failures[0].error;
  return { files: linted, notices };
}
function readRange(text) {
  const range = parseReleaseRange(text);
  if (typeof range === "string") throw new ConfigurationError(range);
  return range;
}
export {
  ConfigurationError,
  defineRule,
  dialects,
  formatNames,
  formatResult,
  lintFiles,
  lintText,
  loadRoot,
  parse,
  parseRelease,
  resolve,
  rules2 as rules,
  subjects,
  summarize,
  version
};

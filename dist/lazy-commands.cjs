var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name2 in all2)
    __defProp(target, name2, { get: all2[name2], enumerable: true });
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

// lazy-commands.cjs
var lazy_commands_exports = {};
__export(lazy_commands_exports, {
  configCommand: () => configCommand,
  explainRule: () => explainRule,
  helpText: () => helpText,
  initCommand: () => initCommand,
  listRules: () => listRules,
  readPort: () => readPort,
  readResolve: () => readResolve,
  spelling: () => spelling
});
module.exports = __toCommonJS(lazy_commands_exports);

// src/cli/config-command.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/config/load-configuration.ts
var loaded;
var load = () => loaded ??= require("./lazy-configuration.cjs");
var formatPlace = (...given) => load().formatPlace(...given);

// src/files/place.ts
var module2 = require("./core.cjs").modules["src/files/place.ts"];
var take = (name2) => module2[name2];
var displayPath = /* @__PURE__ */ take("displayPath");
var findRepositoryRoot = /* @__PURE__ */ take("findRepositoryRoot");
var isInside = /* @__PURE__ */ take("isInside");
var lookAt = /* @__PURE__ */ take("lookAt");
var realPathOf = /* @__PURE__ */ take("realPathOf");
var withSlashes = /* @__PURE__ */ take("withSlashes");

// src/format/escape.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-report.cjs");
var jsonText = (...given) => load2().jsonText(...given);
var terminalLine = (...given) => load2().terminalLine(...given);

// src/cli/open-configurations.ts
var module3 = require("./core.cjs").modules["src/cli/open-configurations.ts"];
var take2 = (name2) => module3[name2];
var openConfigurations = /* @__PURE__ */ take2("openConfigurations");

// src/cli/parsed-arguments.ts
var module4 = require("./core.cjs").modules["src/cli/parsed-arguments.ts"];
var take3 = (name2) => module4[name2];
var UsageError = /* @__PURE__ */ take3("UsageError");
var all = /* @__PURE__ */ take3("all");
var has = /* @__PURE__ */ take3("has");
var last = /* @__PURE__ */ take3("last");
var oneOf = /* @__PURE__ */ take3("oneOf");
var readColor = /* @__PURE__ */ take3("readColor");
var refuseOthers = /* @__PURE__ */ take3("refuseOthers");

// src/cli/config-command.ts
function configCommand(args, streams, rules) {
  const cwd = realPathOf(streams.cwd);
  const absolutePath = withSlashes((0, import_node_path.resolve)(cwd, args.file));
  const stats = args.file.includes("\0") ? void 0 : (0, import_node_fs.statSync)(absolutePath, { throwIfNoEntry: false });
  if (!stats || stats.isDirectory()) {
    const what = stats ? "a folder" : "nothing that can be found";
    throw new UsageError(`config takes one file, and ${JSON.stringify(args.file)} is ${what}.`);
  }
  const repositoryRoot = findRepositoryRoot(cwd);
  const root = isInside(repositoryRoot, absolutePath) ? repositoryRoot : findRepositoryRoot((0, import_node_path.dirname)(absolutePath));
  const configurations = openConfigurations(args, { cwd, rules, ignore: true });
  const merged = configurations.mergedFor({ absolutePath, root });
  const shown = { path: displayPath(cwd, absolutePath), merged };
  streams.writeStdout(args.format === "json" ? json(shown) : text(shown));
  return 0;
}
function filesOf({ parts }) {
  return parts.flatMap((part) => "preset" in part ? [] : [part]);
}
function text({ path, merged }) {
  const files = filesOf(merged);
  const names = files.map(({ configuration }) => configuration.path).join(", ");
  const rows = [
    ["openssh", merged.releases.value.text, originText(merged.releases.origin)],
    ...files.flatMap(({ configuration }) => [
      ...configuration.files.map(({ value, place }) => [
        "files",
        `${value.match} ${value.dialect}`,
        formatPlace(place)
      ]),
      ...configuration.ignores.map(({ value, place }) => ["ignores", value, formatPlace(place)])
    ]),
    ...[...merged.rules].map(([id, { value, origin }]) => [id, settingText(value), originText(origin)])
  ].map((row) => row.map(terminalLine));
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map(
    ([name2, value, origin]) => [name2.padEnd(widths[0]), value.padEnd(widths[1]), origin].join("  ")
  );
  return `${terminalLine(`${path}: ${names === "" ? "no configuration file" : names}`)}
${lines.join("\n")}
`;
}
function settingText(setting) {
  if (!setting) return "off";
  const options2 = Object.entries(setting.options).map(([name2, value]) => `${name2}: ${JSON.stringify(value)}`);
  return [setting.severity, ...options2].join(", ");
}
function originText(origin) {
  switch (origin.kind) {
    case "preset":
      return origin.place ? `${origin.preset} (${formatPlace(origin.place)})` : origin.preset;
    case "file":
      return formatPlace(origin.place);
    case "option":
      return origin.option;
    case "default":
      return "default";
  }
}
function json({ path, merged }) {
  const files = filesOf(merged);
  const { releases, rules } = merged;
  return jsonText({
    version: 1,
    path,
    configurations: files.map(({ configuration }) => configuration.path),
    openssh: { value: releases.value.text, origin: releases.origin },
    files: files.flatMap(
      ({ configuration }) => configuration.files.map(({ value, place }) => ({ ...value, origin: { kind: "file", place } }))
    ),
    ignores: files.flatMap(
      ({ configuration }) => configuration.ignores.map(({ value, place }) => ({ pattern: value, origin: { kind: "file", place } }))
    ),
    rules: Object.fromEntries(
      [...rules].map(([id, { value, origin }]) => [id, { severity: "off", options: {}, ...value, origin }])
    )
  });
}

// src/cli/commands.ts
var commands = [
  {
    name: "lint",
    usage: "[options] [file | dir | glob | -]...",
    description: 'lint; default path "."',
    takes: "paths"
  },
  { name: "explain", usage: "explain <rule>", description: "a rule's page", takes: "rule" },
  {
    name: "rules",
    usage: "rules [--format table|json]",
    description: "every rule: severity, dialects, presets, fix",
    takes: "nothing"
  },
  {
    name: "resolve",
    usage: "resolve [options] <file>",
    description: "what ssh or sshd would use, and where each value comes from",
    takes: "path"
  },
  {
    name: "config",
    usage: "config <file>",
    description: "the merged configuration for one file, and where it comes from",
    takes: "path"
  },
  {
    name: "init",
    usage: "init",
    description: "write a starter .ssh-lint.yaml for what is found here",
    takes: "nothing"
  }
];
var purpose = "says what OpenSSH will really do with your ssh_config and sshd_config";
var exitCodes = [
  "no error-level finding",
  "findings",
  "could not run as asked",
  "ssh-lint itself failed"
];

// src/cli/options.ts
var module5 = require("./core.cjs").modules["src/cli/options.ts"];
var take4 = (name2) => module5[name2];
var answerFormats = /* @__PURE__ */ take4("answerFormats");
var options = /* @__PURE__ */ take4("options");
var vendors = /* @__PURE__ */ take4("vendors");

// src/cli/help.ts
function helpText() {
  const shown = options.filter(({ unavailable }) => unavailable === void 0);
  const width = Math.max(...shown.map((option) => spelling(option).length));
  const groups = [...new Set(shown.map(({ group }) => group))].map((group) => {
    const lines = shown.filter((option) => option.group === group).map((option) => optionLine(option, width));
    return `${group}:
${lines.join("\n")}`;
  });
  return `ssh-lint: ${purpose}.

${usage()}
${codes()}
${groups.join("\n\n")}
`;
}
function usage() {
  const width = Math.max(...commands.map((command) => command.usage.length));
  const lines = commands.map((command) => `  ssh-lint ${command.usage.padEnd(width)}   ${command.description}
`);
  return `Usage:
${lines.join("")}`;
}
function codes() {
  return `Exit codes:
  ${exitCodes.map((meaning, code) => `${code}  ${meaning}`).join("    ")}
`;
}
function spelling({ name: name2, short, value }) {
  const dashes = short === void 0 ? `    --${name2}` : `-${short}, --${name2}`;
  return value === void 0 ? dashes : `${dashes} ${value}`;
}
function optionLine(option, width) {
  const remarks = [
    ...option.default === void 0 ? [] : [`default: ${option.default}`],
    ...option.repeatable ? ["repeatable"] : []
  ];
  const remark = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return `  ${spelling(option).padEnd(width)}  ${option.description}${remark}`;
}

// src/cli/init-command.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/config/find-configurations.ts
var module6 = require("./core.cjs").modules["src/config/find-configurations.ts"];
var take5 = (name2) => module6[name2];
var configurationNames = /* @__PURE__ */ take5("configurationNames");

// src/files/refusal.ts
var module7 = require("./core.cjs").modules["src/files/refusal.ts"];
var take6 = (name2) => module7[name2];
var isRefusal = /* @__PURE__ */ take6("isRefusal");

// src/openssh/dialect.ts
var module8 = require("./core.cjs").modules["src/openssh/dialect.ts"];
var take7 = (name2) => module8[name2];
var dialects = /* @__PURE__ */ take7("dialects");

// src/openssh/release.ts
var module9 = require("./core.cjs").modules["src/openssh/release.ts"];
var take8 = (name2) => module9[name2];
var defaultRange = /* @__PURE__ */ take8("defaultRange");
var formatRelease = /* @__PURE__ */ take8("formatRelease");
var knownReleases = /* @__PURE__ */ take8("knownReleases");
var parseRelease = /* @__PURE__ */ take8("parseRelease");

// src/cli/program.ts
var module10 = require("./core.cjs").modules["src/cli/program.ts"];
var take9 = (name2) => module10[name2];
var docsUrl = /* @__PURE__ */ take9("docsUrl");
var homepage = /* @__PURE__ */ take9("homepage");

// src/cli/targets.ts
var module11 = require("./core.cjs").modules["src/cli/targets.ts"];
var take10 = (name2) => module11[name2];
var findTargets = /* @__PURE__ */ take10("findTargets");

// src/cli/init-command.ts
var name = configurationNames[0];
var listedPaths = 20;
async function initCommand(streams) {
  const present = configurationNames.find((each) => !isRefusal(lookAt((0, import_node_path2.join)(streams.cwd, each))));
  if (present !== void 0) throw new UsageError(`${present} is here already, and init overwrites nothing.`);
  const { targets } = await findTargets(everythingHere, streams);
  try {
    (0, import_node_fs2.writeFileSync)((0, import_node_path2.join)(streams.cwd, name), starter(targets), { flag: "wx" });
  } catch (error) {
    throw new UsageError(`${name} cannot be written (${error.code}).`);
  }
  const counts = dialects.map((dialect) => `${pathsOf(targets, dialect).length} ${dialect}`).join(", ");
  streams.writeStdout(`Wrote ${name}: the recommended rules, OpenSSH ${defaultRange}. Found here: ${counts}.
`);
  return 0;
}
var everythingHere = {
  patterns: [],
  dialect: void 0,
  rootDir: void 0,
  ignore: true,
  ignorePatterns: [],
  errorOnUnmatched: false,
  stdinFilename: void 0
};
function pathsOf(targets, dialect) {
  return targets.filter((target) => target.dialect === dialect).map(({ path }) => path);
}
function starter(targets) {
  const found = dialects.flatMap((dialect) => {
    const paths = pathsOf(targets, dialect);
    const more = paths.length > listedPaths ? [`and ${paths.length - listedPaths} more`] : [];
    return [...paths.slice(0, listedPaths), ...more].map((path) => `#   ${dialect.padEnd(12)}${terminalLine(path)}`);
  });
  return `# yaml-language-server: $schema=${homepage}/raw/main/schema/ssh-lint.schema.json
# How ssh-lint judges the files of this folder and below: ${homepage}#configuration
extends: [recommended]

# The releases of OpenSSH that will read the files.
openssh: "${defaultRange}"

# ${found.length > 0 ? "Found by their names:" : "No file was found by its name."}
${found.map((line) => `${line}
`).join("")}# Files of other names are added with their dialect:
# files:
#   - { match: "templates/sshd.j2", dialect: sshd_config }
# ignores: ["test/fixtures/**"]

# rules:
#   require-keepalive: [error, { interval: 60 }]
# overrides:
#   - files: ["lab/**"]
#     rules: { require-keepalive: off }
`;
}

// src/cli/resolve-arguments.ts
function readResolve(parsed, rest) {
  refuseOthers(parsed, "resolve");
  const [file, ...more] = rest;
  if (file === void 0 || more.length > 0) throw new UsageError("resolve takes one file: ssh-lint resolve <file>.");
  const dialect = last(parsed, "dialect");
  const vendor = last(parsed, "vendor");
  const localPort = last(parsed, "localport");
  return {
    command: "resolve",
    file,
    dialect: dialect === void 0 ? void 0 : oneOf("--dialect", dialect, dialects),
    release: readRelease(last(parsed, "openssh")),
    vendor: vendor === void 0 ? void 0 : oneOf("--vendor", vendor, vendors),
    host: last(parsed, "host"),
    user: last(parsed, "user"),
    address: last(parsed, "addr"),
    localAddress: last(parsed, "localaddr"),
    localPort: localPort === void 0 ? void 0 : readPort("--localport", localPort),
    criteria: all(parsed, "match").map(readCriterion),
    rootDir: last(parsed, "root-dir"),
    home: last(parsed, "home"),
    all: has(parsed, "all"),
    format: oneOf("--format", last(parsed, "format") ?? "text", answerFormats),
    color: readColor(parsed),
    debug: has(parsed, "debug")
  };
}
function readRelease(text2) {
  const newest = knownReleases.at(-1);
  if (text2 === void 0) return newest;
  const release = parseRelease(text2);
  if (release === void 0) {
    throw new UsageError(`resolve takes one release, such as --openssh 9.2, not ${JSON.stringify(text2)}.`);
  }
  if (!knownReleases.includes(release)) {
    const ends = `${formatRelease(knownReleases[0])} to ${formatRelease(newest)}`;
    throw new UsageError(`ssh-lint knows OpenSSH ${ends}, not ${JSON.stringify(text2)}.`);
  }
  return release;
}
function readPort(option, text2) {
  const port = /^\d{1,5}$/.test(text2) ? Number(text2) : 0;
  if (port < 1 || port > 65535) {
    throw new UsageError(`${option} takes a port from 1 to 65535, not ${JSON.stringify(text2)}.`);
  }
  return port;
}
function readCriterion(text2) {
  const [, name2, value] = /^([^=]+)=(.*)$/s.exec(text2) ?? [];
  if (name2 === void 0 || value === void 0) {
    throw new UsageError(`--match takes <criterion>=<value>, such as exec=yes, not ${JSON.stringify(text2)}.`);
  }
  return [name2.toLowerCase(), value];
}

// src/config/read-setting.ts
var loaded3;
var load3 = () => loaded3 ??= require("./lazy-configuration.cjs");
var requireRule = (...given) => load3().requireRule(...given);

// src/config/settings.ts
var module12 = require("./core.cjs").modules["src/config/settings.ts"];
var take11 = (name2) => module12[name2];
var presetSetting = /* @__PURE__ */ take11("presetSetting");

// src/rule/dedent.ts
function dedent(text2) {
  const body = text2.replace(/^[ \t]*\n/, "");
  if (body === text2) return text2;
  const lines = body.replace(/\n[ \t]*$/, "\n").split("\n");
  const indentations = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)[0].length);
  const shared = Math.min(...indentations);
  return lines.map((line) => line.slice(shared)).join("\n");
}

// src/cli/rules-command.ts
function listRules(rules, format) {
  const rows = [...rules].map(([id, rule]) => rowOf(id, rule));
  return format === "json" ? `${JSON.stringify(rows, void 0, 2)}
` : tableOf(rows);
}
function rowOf(id, rule) {
  return {
    id,
    description: rule.meta.description,
    dialects: rule.meta.dialects,
    recommended: presetSetting(rule, "recommended")?.severity ?? "off",
    strict: presetSetting(rule, "strict")?.severity ?? "off",
    fixable: rule.meta.fixable,
    docs: docsUrl(id)
  };
}
function tableOf(rows) {
  const header = ["rule", "recommended", "strict", "dialects", "fix", "what it does"];
  const body = rows.map(({ id, recommended, strict, dialects: dialects2, fixable, description }) => [
    id,
    recommended,
    strict,
    dialects2.length === 2 ? "both" : dialects2.join(),
    fixable ? "fix" : "",
    description
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...body.map((row) => row[column].length)));
  const lines = [header, ...body].map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd()
  );
  return `${lines.join("\n")}
`;
}
function explainRule(rules, id, paint) {
  const rule = requireRule(rules, id);
  const { description, why, examples, references } = rule.meta;
  const { recommended, strict, dialects: dialects2, docs } = rowOf(id, rule);
  const sections = [
    `${paint.bold(id)}: ${description}`,
    `Dialects: ${dialects2.join(", ")}. Severity: ${recommended} (recommended), ${strict} (strict).`,
    dedent(why).trim(),
    ...examples.map((example) => exampleText(example, paint)),
    ...optionLines(rule.meta.options),
    `References: ${references.join(", ")}
${docs}`
  ];
  return `${sections.join("\n\n")}
`;
}
function exampleText({ dialect, bad, good, openssh, files = {} }, paint) {
  const others = Object.entries(files).flatMap(([path, text2]) => ["", `Beside it, ${path}:`, indent(text2)]);
  const condition = openssh === void 0 ? "" : ` (with --openssh '${openssh}')`;
  const reported = [paint.red(`Reported in an ${dialect}${condition}:`), indent(bad)];
  return [...reported, ...others, "", paint.bold("Better:"), indent(good)].join("\n");
}
function optionLines(options2) {
  const lines = Object.entries(options2).map(
    ([name2, { type, default: value, description }]) => `  ${name2} (${type}, default ${JSON.stringify(value)}): ${description}`
  );
  return lines.length > 0 ? [`Options:
${lines.join("\n")}`] : [];
}
function indent(text2) {
  return dedent(text2).trim().replaceAll(/^(?=.)/gm, "    ");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  configCommand,
  explainRule,
  helpText,
  initCommand,
  listRules,
  readPort,
  readResolve,
  spelling
});

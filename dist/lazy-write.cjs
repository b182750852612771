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

// lazy-write.cjs
var lazy_write_exports = {};
__export(lazy_write_exports, {
  replaceFile: () => replaceFile,
  writeConfig: () => writeConfig,
  writeFixed: () => writeFixed,
  writeReport: () => writeReport
});
module.exports = __toCommonJS(lazy_write_exports);

// src/files/write.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/files/encoding.ts
var module2 = require("./core.cjs").modules["src/files/encoding.ts"];
var take = (name) => module2[name];
var encodeText = /* @__PURE__ */ take("encodeText");

// src/files/place.ts
var module3 = require("./core.cjs").modules["src/files/place.ts"];
var take2 = (name) => module3[name];
var irregular = /* @__PURE__ */ take2("irregular");
var isInside = /* @__PURE__ */ take2("isInside");
var joinPath = /* @__PURE__ */ take2("joinPath");
var linkBelow = /* @__PURE__ */ take2("linkBelow");
var locate = /* @__PURE__ */ take2("locate");
var lookAt = /* @__PURE__ */ take2("lookAt");

// src/files/read.ts
var module4 = require("./core.cjs").modules["src/files/read.ts"];
var take3 = (name) => module4[name];
var readRegular = /* @__PURE__ */ take3("readRegular");

// src/files/refusal.ts
var module5 = require("./core.cjs").modules["src/files/refusal.ts"];
var take4 = (name) => module5[name];
var isRefusal = /* @__PURE__ */ take4("isRefusal");
var writeFailure = /* @__PURE__ */ take4("writeFailure");

// src/files/uninterrupted.ts
var signals = ["SIGHUP", "SIGINT", "SIGTERM"];
async function uninterrupted(work) {
  const raised = [];
  const note = (signal) => void raised.push(signal);
  for (const signal of signals) process.on(signal, note);
  try {
    return work();
  } finally {
    for (let turn = 0; turn < 2; turn++) await new Promise((done) => setImmediate(done));
    for (const signal of signals) process.off(signal, note);
    for (const signal of raised) process.kill(process.pid, signal);
  }
}

// src/files/write.ts
async function writeConfig(path, { root, original, text }) {
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const { realPath, stats } = place;
  const bytes = encodeText(original.text, original.encoding);
  const refusal = linked(path, root) ?? forbidden(path, stats) ?? await replace(realPath, encodeText(text, original.encoding), {
    like: stats,
    obstacle: () => changed(realPath, bytes)
  });
  return refusal && { ...refusal, path };
}
async function replaceFile(path, { original, text }) {
  const obstacle = () => original ? changed(path, original) : taken(path);
  const stats = lookAt(path);
  const like = isRefusal(stats) ? void 0 : stats;
  return obstacle() ?? (like && forbidden(path, like)) ?? replace(path, Buffer.from(text), { like, obstacle });
}
function writeReport(path, data, root) {
  try {
    const isWithin = root !== (0, import_node_path.dirname)(root) && isInside(root, path);
    const stats = lookAt(path);
    const irregularity = isRefusal(stats) || stats.isFile() ? void 0 : irregular(path, stats);
    const refusal = isWithin ? linked(path, root) ?? irregularity : void 0;
    if (refusal) return refusal;
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
    (0, import_node_fs.writeFileSync)(path, data);
    return void 0;
  } catch (error) {
    return writeFailure(path, error);
  }
}
async function replace(path, bytes, replacement) {
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  const temporary = joinPath((0, import_node_path.dirname)(path), `.ssh-lint-${randomBytes(8).toString("hex")}.tmp`);
  return uninterrupted(() => {
    try {
      fill(temporary, bytes, replacement.like);
      const refusal = replacement.obstacle();
      if (!refusal) (0, import_node_fs.renameSync)(temporary, path);
      return refusal;
    } catch (error) {
      return writeFailure(path, error);
    } finally {
      (0, import_node_fs.rmSync)(temporary, { force: true });
    }
  });
}
function fill(temporary, bytes, like) {
  const flags = import_node_fs.constants.O_WRONLY | import_node_fs.constants.O_CREAT | import_node_fs.constants.O_EXCL;
  const descriptor = (0, import_node_fs.openSync)(temporary, flags, like ? 384 : 438);
  try {
    (0, import_node_fs.writeFileSync)(descriptor, bytes);
    if (like) {
      const { uid, gid } = (0, import_node_fs.fstatSync)(descriptor);
      if (uid !== like.uid || gid !== like.gid) (0, import_node_fs.fchownSync)(descriptor, like.uid, like.gid);
      (0, import_node_fs.fchmodSync)(descriptor, like.mode & 4095);
    }
    (0, import_node_fs.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function linked(path, root) {
  if (linkBelow(isInside(root, path) ? root : (0, import_node_path.dirname)(path), path) === void 0) return void 0;
  return {
    path,
    cause: "link",
    reason: "It is reached by a link, and nothing is written through one: name the file itself."
  };
}
function forbidden(path, stats) {
  if (!stats.isFile()) return irregular(path, stats);
  if ((stats.mode & import_node_fs.constants.S_IWUSR) === 0) {
    return { path, cause: "read-only", reason: "It is read-only: give its owner permission to write first." };
  }
  if (canKeepOwner(stats)) return void 0;
  return { path, cause: "foreign-owner", reason: "Its owner or group could not be kept: run as its owner." };
}
function canKeepOwner({ uid, gid }) {
  const user = process.geteuid?.() ?? 0;
  return user === 0 || user === uid && [process.getegid(), ...process.getgroups()].includes(gid);
}
var changedReason = "It was changed by others after it was read: run again.";
function changed(path, original) {
  const bytes = readRegular(path);
  if (isRefusal(bytes)) return bytes;
  return Buffer.compare(bytes, original) === 0 ? void 0 : { path, cause: "changed", reason: changedReason };
}
function taken(path) {
  const stats = lookAt(path);
  if (isRefusal(stats)) return stats.cause === "missing" ? void 0 : stats;
  return { path, cause: "changed", reason: changedReason };
}

// src/cli/write-fixed.ts
async function writeFixed(fixes, found) {
  const fixed = [];
  const unwritten = /* @__PURE__ */ new Map();
  for (const file of fixes.fixed) {
    const { path, newText, oldText, encoding } = file;
    const { absolutePath, root } = found.files.get(path);
    const original = { text: oldText, encoding };
    const refusal = await writeConfig(absolutePath, { root, original, text: newText });
    if (refusal) unwritten.set(path, { path, level: "error", message: `The fix was not written. ${refusal.reason}` });
    else fixed.push(file);
  }
  const unchanged = new Map(fixes.before.files.map((file) => [file.path, file]));
  const files = fixes.output.files.map((file) => unwritten.has(file.path) ? unchanged.get(file.path) : file);
  return { fixes: { ...fixes, output: { ...fixes.output, files }, fixed }, notices: [...unwritten.values()] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  replaceFile,
  writeConfig,
  writeFixed,
  writeReport
});

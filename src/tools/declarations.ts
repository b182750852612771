/** The declarations of the library: those that the compiler emits, as far as its entry reaches. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { join as joinPosix } from 'node:path/posix';
import { importsOf } from './layers.ts';
import { repository } from './repository.ts';

/** Writes `index.d.ts` into `folder`, and what it refers to below `types/`. */
export function writeDeclarations(folder: string): void {
  const emitted = mkdtempSync(join(tmpdir(), 'ssh-lint-types-'));
  try {
    emit(emitted);
    for (const [path, text] of reachable(emitted, 'src/index.d.ts')) {
      const target = join(folder, 'types', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
  writeFileSync(join(folder, 'index.d.ts'), "export * from './types/src/index.js';\n");
}

/** Of the entry and what it imports; whether the types are right is the type check's to say. */
function emit(folder: string): void {
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    noCheck: true,
    rootDir: repository,
    outDir: folder,
    typeRoots: [join(repository, 'node_modules/@types')],
  };
  const files = [join(repository, 'src/index.ts')];
  writeFileSync(
    project,
    JSON.stringify({ extends: join(repository, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '--project', project], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The declarations cannot be emitted:\n${stdout}`);
}

/** The declarations at `path` and below, which refer to each other as the JavaScript files that they stand for. */
function reachable(folder: string, path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(path)) return found;
  const source = readFileSync(join(folder, path), 'utf8');
  found.set(path, source.replaceAll(/(?<=\b(?:from |import\()(['"])\.[^'"]*)\.ts(?=\1)/g, '.js'));
  for (const { target } of importsOf(source)) {
    if (target.startsWith('.')) reachable(folder, joinPosix(dirname(path), target.replace(/\.ts$/, '.d.ts')), found);
  }
  return found;
}

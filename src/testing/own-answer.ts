/** What the resolver makes of a configuration, in the terms in which OpenSSH is asked and answers. */
import { join } from 'node:path/posix';
import type { Reader } from '../directive/reading.ts';
import { globFiles } from '../files/glob.ts';
import { type Sources, treesOf } from '../linter/sources.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { expansionFor } from '../resolve/include-expansion.ts';
import type { Root, Subject } from '../resolve/model.ts';
import { type Project, loadRoot } from '../resolve/root.ts';
import { readCommandLine } from './command-line.ts';
import type { OwnAnswer } from './differences.ts';
import { memorySources } from './memory-sources.ts';
import { type Placed, home } from './placed.ts';

export interface OwnQuestion {
  readonly placed: Placed;
  /** As on the command lines of ssh and sshd. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the configuration has been written; else its Includes are expanded in memory, without `.` and `..`. */
  readonly isOnDisk?: boolean;
}

export function ownAnswer(question: OwnQuestion, reader: Reader): OwnAnswer {
  const { root, subject } = loadQuestion(question, reader);
  const here = { ...reader, environment: question.environment };
  const { accepted, errors, configuration } = evaluate(root, subject, here);
  return {
    accepted,
    error: errors.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'),
    values: new Map(
      configuration.map(({ keyword, values, candidates }) => [
        keyword,
        { lines: values.map(textOf), candidates: candidates.map((each) => each.map(textOf)) },
      ]),
    ),
  };
}

/** The root of a configuration for whom it is asked about; the working folder is that of the machine. */
export function loadQuestion(
  { placed, args, environment = {}, isOnDisk = false }: OwnQuestion,
  reader: Reader,
): { readonly root: Root; readonly subject: Subject } {
  const { dialect, folder, main, files } = placed;
  const inMemory = (path: string): string => join(folder, path).slice(1);
  const texts = new Map([...files].map(([path, text]) => [inMemory(path), text]));
  const sources = memorySources(texts);
  const project: Project = {
    ...treesOf(isOnDisk ? { ...sources, glob: diskGlob(folder) } : sources, reader.release),
    isRootDirChosen: true,
    home: inMemory(home),
  };
  const { subject, directives } = readCommandLine(dialect, args);
  const root = loadRoot(project.read(inMemory(main), dialect)!, project, {
    commandLine: directives,
    expandInclude: expansionFor(subject, environment),
  });
  return { root, subject };
}

/** What Includes take below a folder, and nowhere else. */
function diskGlob(folder: string): Sources['glob'] {
  return ({ base, pattern }) =>
    globFiles(pattern, { base: join('/', base), root: folder }).paths.map((path) => path.slice(1));
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

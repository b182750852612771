/** Paths as a service that reads a report knows them: from the repository root, wherever ssh-lint was run. */
import type { LintedFile, LintResult } from '../linter/result.ts';
import type { Edit, Finding, Place } from '../rule/finding.ts';

/** The result with paths from the repository root; `folder` is the working folder's own, `.` where it is the root. */
export function fromRepositoryRoot({ files, notices }: LintResult, folder: string): LintResult {
  if (folder === '.') return { files, notices };
  const moved = <Named extends { readonly path: string }>(named: Named): Named => ({
    ...named,
    path: pathFromRoot(folder, named.path),
  });
  return {
    files: files.map((file) => moved(withFindings(file, moved))),
    notices: notices.map(({ path, ...notice }) => ({
      ...notice,
      path: path === undefined ? undefined : pathFromRoot(folder, path),
    })),
  };
}

/** The same path from the repository root; one that is absolute stays as it is. */
export function pathFromRoot(folder: string, path: string): string {
  if (/^(?:[a-z]:)?\//i.test(path)) return path;
  const above = folder === '.' ? [] : folder.split('/');
  const below = path === '.' ? [] : path.split('/');
  while (below[0] === '..' && above.length > 0) {
    below.shift();
    above.pop();
  }
  return [...above, ...below].join('/') || '.';
}

type Moved = <Named extends Place | Edit>(named: Named) => Named;

function withFindings(file: LintedFile, moved: Moved): LintedFile {
  const edited = <Proposal extends { readonly edits: readonly Edit[] }>(proposal: Proposal): Proposal => ({
    ...proposal,
    edits: proposal.edits.map(moved),
  });
  const movedFinding = <Told extends Finding>(finding: Told): Told => ({
    ...finding,
    place: moved(finding.place),
    related: finding.related.map((other) => ({ ...other, place: moved(other.place) })),
    fix: finding.fix && edited(finding.fix),
    suggestions: finding.suggestions.map(edited),
  });
  return { ...file, findings: file.findings.map(movedFinding), suppressed: file.suppressed.map(movedFinding) };
}

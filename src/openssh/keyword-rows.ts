/**
 * The tables of keywords with each row as text: a file of some lines asks for a few rows of two hundred, and only those
 * are read. They are made when ssh-lint is built.
 */
import type { Dialect } from './dialect.ts';
import type { KeywordFacts } from './keyword-facts.ts';
import { sshConfigKeywords } from './ssh-config-keywords.ts';
import { sshdConfigKeywords } from './sshd-config-keywords.ts';

/** Plain data; all names in lower case. */
export interface KeywordRows {
  /** Each row as JSON, by name, in the order of the table. */
  readonly rows: Readonly<Record<string, string>>;
  /** Aliases alone, each with the current name. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Keywords that set, in some release, what goes by another name. */
  readonly renamed: readonly string[];
}

export function keywordRows(dialect: Dialect): KeywordRows {
  const rows = dialect === 'ssh_config' ? sshConfigKeywords() : sshdConfigKeywords();
  const nameOf = ({ keyword }: KeywordFacts): string => keyword.toLowerCase();
  return {
    rows: Object.fromEntries(rows.map((row) => [nameOf(row), toText(row)])),
    aliases: Object.fromEntries(
      rows.flatMap((row) => (row.aliasOf === undefined ? [] : [[nameOf(row), row.aliasOf.toLowerCase()]])),
    ),
    renamed: rows.filter(isRenamed).map(nameOf),
  };
}

function isRenamed({ aliasOf, former, status, replacement }: KeywordFacts): boolean {
  const wasAlias = former?.some((facts) => facts.aliasOf !== undefined) === true;
  return aliasOf !== undefined || wasAlias || (status === 'removed' && replacement !== undefined);
}

/** JSON knows no infinity, but reads a number that is too large for it as one. */
function toText(row: KeywordFacts): string {
  const infinity = 'Infinity';
  const text = JSON.stringify(row, (_, value: unknown) => (value === Infinity ? infinity : value));
  return text.replaceAll(`"${infinity}"`, '1e999');
}

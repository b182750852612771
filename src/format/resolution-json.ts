/** `ssh-lint resolve --format json`, version 1: for scripts. Its keys and their order are promised to users. */
import { jsonText } from './escape.ts';
import type { ResolutionError, ResolutionReport, ResolvedKeyword, ResolvedValue, ValuePlace } from './resolution.ts';

export function resolutionJson({ dialect, release, accepted, errors, keywords }: ResolutionReport): string {
  return jsonText({
    version: 1,
    dialect,
    release,
    accepted,
    errors: errors.map(jsonError),
    directives: Object.fromEntries(keywords.map((keyword) => [keyword.keyword, jsonKeyword(keyword)])),
  });
}

function jsonError({ path, line, message }: ResolutionError) {
  return { path, line, message };
}

function jsonKeyword({ values, addsUp, certainty, candidates }: ResolvedKeyword) {
  return {
    values: values.map(({ text }) => text),
    certainty,
    ...jsonOrigin(values, addsUp),
    ...(certainty === 'possible' && {
      candidates: candidates.map((others) => ({
        values: others.map(({ text }) => text),
        ...jsonOrigin(others, addsUp),
      })),
    }),
  };
}

/** That of the first value, and of a keyword that adds up those of all values. */
function jsonOrigin(values: readonly ResolvedValue[], addsUp: boolean) {
  const origins = values.map(({ origin }) => (origin ? jsonPlace(origin) : null));
  return { origin: origins[0] ?? null, ...(addsUp && { origins }) };
}

function jsonPlace({ path, line, column }: ValuePlace) {
  return { path, line, column };
}

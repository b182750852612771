/**
 * The formats that a lint result can be written in. A patch is no such format: it needs the texts before and after
 * the fixes (`patch.ts`).
 */
import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import type { Format } from './context.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { withoutSecrets } from './redact.ts';
import { fromRepositoryRoot } from './repository-path.ts';
import { sarif } from './sarif.ts';

export type { Aside, Format, FormatContext, Painter } from './context.ts';

export type FormatName =
  | 'pretty'
  | 'compact'
  | 'json'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'junit'
  | 'checkstyle'
  | 'rdjson'
  | 'markdown'
  | 'html';

/** None repeats a secret of the linted files. */
export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: forPeople(pretty),
  compact: forPeople(compact),
  json: discreet(json),
  sarif: discreet(rooted(sarif)),
  github: discreet(rooted(github)),
  gitlab: discreet(rooted(gitlab)),
  junit: discreet(junit),
  checkstyle: discreet(checkstyle),
  rdjson: discreet(rooted(rdjson)),
  markdown: discreet(markdown),
  html: discreet(html),
};

function discreet(format: Format): Format {
  return (result, context) => format(withoutSecrets(result), context);
}

/** For what a service reads that knows nothing of the working folder. */
function rooted(format: Format): Format {
  return (result, context) => format(fromRepositoryRoot(result, context.folder ?? '.'), context);
}

/** People are told nothing where nothing was found. */
function forPeople(format: Format): Format {
  const tell = discreet(format);
  return (result, context) =>
    result.files.some(({ findings, suppressed }) => findings.length + suppressed.length > 0)
      ? tell(result, context)
      : '';
}

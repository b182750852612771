/** A forwarding's text in its fields, which have colons between them (parse_fwd_field in readconf.c). */

/** A socket by its path, or a port; a host that is not told is the default one. */
export type ForwardEnd = { readonly path: string } | { readonly host?: string; readonly port: string };

export interface ForwardEnds {
  readonly listen: ForwardEnd;
  readonly target: ForwardEnd;
}

/** What ssh notes as the target of a forwarding by SOCKS. */
const socks: ForwardEnd = { host: 'socks', port: '0' };

/**
 * The ends of a forwarding; undefined where the text is none. Ports are not checked. A dynamic one leads where SOCKS
 * says, but may have a path behind its port.
 */
export function splitForward(text: string, isDynamic: boolean): ForwardEnds | undefined {
  const fields = splitFields(text);
  const ends = fields && endsOf(fields);
  if (!fields || !ends) return undefined;
  if (isDynamic) return fields.length <= 2 ? ends : undefined;
  return ends.target === socks ? undefined : ends;
}

interface Field {
  readonly text: string;
  /** Whether a `/` stands in it, other than behind a backslash. */
  readonly isPath: boolean;
}

const mostFields = 4;
const bracketedField = /^\[([^\]]*)\](?::|$)/s;
const plainField = /^((?:[^\\:]|\\.)*)(:|\\?$)/s;

function splitFields(text: string): readonly Field[] | undefined {
  const fields: Field[] = [];
  let rest = text.replace(/^[ \t\n\v\f\r]+/, '');
  // A backslash alone is cut off without a word.
  while (rest !== '' && rest !== '\\') {
    const [whole, field, end] = (rest.startsWith('[') ? bracketedField : plainField).exec(rest) ?? [];
    if (whole === undefined || field === undefined || end === '\\' || fields.length === mostFields) return undefined;
    fields.push(end === undefined ? { text: field, isPath: field.includes('/') } : unescaped(field));
    rest = rest.slice(whole.length);
  }
  return fields;
}

function unescaped(field: string): Field {
  return { text: field.replace(/\\(.)/gs, '$1'), isPath: field.replace(/\\./gs, '').includes('/') };
}

function endsOf(fields: readonly Field[]): ForwardEnds | undefined {
  const [a, b, c, d] = fields.map(({ text }) => text) as [string, string, string, string];
  const [aIsPath, bIsPath, cIsPath] = fields.map(({ isPath }) => isPath);
  switch (fields.length) {
    case 1:
      return { listen: aIsPath ? { path: a } : { port: a }, target: socks };
    case 2:
      if (!bIsPath) return { listen: { host: a, port: b }, target: socks };
      return { listen: aIsPath ? { path: a } : { port: a }, target: { path: b } };
    case 3:
      if (aIsPath) return { listen: { path: a }, target: { host: b, port: c } };
      if (cIsPath) return { listen: { host: a, port: b }, target: { path: c } };
      return { listen: { port: a }, target: { host: b, port: c } };
    case 4:
      return { listen: { host: a, port: b }, target: { host: c, port: d } };
    default:
      return undefined;
  }
}

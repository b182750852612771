/** What a forwarding listens on and where it leads (parse_forward in readconf.c). */
import type { Argument } from '../syntax/ast.ts';
import { parseDecimal } from './c-number.ts';
import { type ForwardEnd, splitForward } from './forward-fields.ts';
import { parsePort } from './port.ts';
import { portFault } from './port-fault.ts';
import { emptyArgument, quoted } from './problem.ts';
import { type ArgumentInput, type FactsOf, type Problem, type Reader, type Reading, stored } from './reading.ts';
import { tokenReason, variableFault } from './tokens.ts';

/** DynamicForward. */
export function readListener({ args, reader }: ArgumentInput<FactsOf<'forward-listen'>>): Reading {
  const listen = args[0]!;
  const accepts = '[ADDRESS:]PORT or the path of a socket';
  if (listen.value === '') return emptyArgument(listen, accepts);
  const parsed = parseForward({ listen, target: undefined, remote: false }, reader);
  if ('fault' in parsed) return { ...parsed.fault, accepts };
  return stored('text' in parsed ? parsed.text : printed(parsed.listen));
}

/** LocalForward and RemoteForward, of which the latter listens for SOCKS where it has no target. */
export function readForward({ keyword, args, reader }: ArgumentInput<FactsOf<'forward-spec'>>): Reading {
  const [listen, target] = args as readonly [Argument, Argument?];
  const remote = keyword.arity.min === 1;
  const accepts = '[ADDRESS:]PORT or the path of a socket, then HOST:PORT or the path of a socket';
  if (listen.value === '') return emptyArgument(listen, accepts);
  if (target?.value === '' && !remote) return emptyArgument(target, accepts);
  const parsed = parseForward({ listen, target: target?.value === '' ? undefined : target, remote }, reader);
  if ('fault' in parsed) return { ...parsed.fault, accepts };
  return stored('text' in parsed ? parsed.text : `${printed(parsed.listen)} ${printed(parsed.target)}`);
}

interface ForwardArguments {
  readonly listen: Argument;
  readonly target: Argument | undefined;
  /** Whether the server listens, which may choose the port. */
  readonly remote: boolean;
}

type Parsed =
  | { readonly listen: ForwardEnd; readonly target: ForwardEnd }
  /** As it is written, where a variable in it may stand for anything. */
  | { readonly text: string }
  | { readonly fault: Problem };

/** How much of both arguments OpenSSH has room for: the rest is cut off. */
const roomForSpec = 255;

const variablesSince = 804;

function parseForward(input: ForwardArguments, { release }: Reader): Parsed {
  const { listen, target, remote } = input;
  const text = target ? `${listen.value}:${target.value}` : listen.value;
  if (release >= variablesSince && text.includes('${')) {
    const fault = variableFault(text);
    const at = variableFault(listen.value) ? listen : (target ?? listen);
    if (fault) return { fault: invalidAt(at, tokenReason(fault)) };
    return { text: target ? `${listen.value} ${target.value}` : text };
  }
  const ends = splitForward(text.slice(0, roomForSpec), target === undefined);
  if (!ends) return { fault: shapeFault(input) };
  const fault = endFault(ends.listen, listen, remote) ?? (target && endFault(ends.target, target, false));
  return fault ? { fault } : ends;
}

function invalidAt(at: Argument, reason: string): Problem {
  return { problem: 'invalid-argument', reason, at };
}

function shapeFault({ listen, target }: ForwardArguments): Problem {
  if (!target) return invalidAt(listen, `${quoted(listen.value)} is no port and no path`);
  const lacksPort = !target.value.includes(':') && !target.value.includes('/');
  if (lacksPort) return invalidAt(target, `the target ${quoted(target.value)} has no port`);
  return invalidAt(target, `${quoted(`${listen.value} ${target.value}`)} is no forwarding`);
}

/** How long the path of a socket may be on Linux. */
const longestPath = 107;

function endFault(end: ForwardEnd, at: Argument, mayBeZero: boolean): Problem | undefined {
  if ('path' in end) {
    if (end.path.length <= longestPath) return undefined;
    return { problem: 'out-of-range', reason: `the path has more than ${longestPath} characters`, at };
  }
  if (mayBeZero && parseDecimal(end.port) === 0) return undefined;
  const fault = portFault(end.port);
  return fault && { ...fault, at };
}

function printed(end: ForwardEnd): string {
  if ('path' in end) return end.path;
  const port = parsePort(end.port) ?? 0;
  return end.host === undefined ? String(port) : `[${end.host}]:${port}`;
}

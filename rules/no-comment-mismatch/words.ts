/** The words of a finding. */
import { type ConfigFile, type Range, formatTime, lookupKeyword } from '../../src/rule/index.ts';
import { type Mismatch, endAfter, partsOf } from './find-mismatch.ts';
import { type MeasuredArgument, isCount } from './measured-value.ts';

/** No more of a comment is quoted. */
const longestQuote = 60;

interface ValueWords {
  readonly messageId: 'value';
  readonly data: Readonly<Record<'claim' | 'keyword' | 'value', string>>;
}

interface TotalWords {
  readonly messageId: 'total';
  readonly data: Readonly<Record<'claim' | 'interval' | 'count' | 'total', string>>;
}

export function wordsOf(file: ConfigFile, mismatch: Mismatch): ValueWords | TotalWords {
  const { directive, ofBoth } = mismatch;
  const claim = quoteOf(mismatch);
  const parts = ofBoth ? partsOf(mismatch) : undefined;
  if (!parts) {
    const keyword = lookupKeyword(file.dialect, directive.name)!.keyword;
    return { messageId: 'value', data: { claim, keyword, value: valueInWords(directive) } };
  }
  const { interval, count } = parts;
  const total = `${formatTime(interval * count)} to ${formatTime(endAfter(parts))}`;
  return { messageId: 'total', data: { claim, interval: formatTime(interval), count: String(count), total } };
}

/** The part of the comment that states the number, on one line. */
function quoteOf({ claim, text }: Mismatch): string {
  const phrase = text.prose.slice(claim.start, claim.end).replaceAll(/\s+/g, ' ');
  return phrase.length > longestQuote ? `${phrase.slice(0, longestQuote)}…` : phrase;
}

/** `298 s`, `300 (5 min)`, `5m`, `3`: as it is written, and what that comes to where the eye does not see it. */
function valueInWords({ argument, measure, value }: MeasuredArgument): string {
  if (isCount(measure) || !/^\d+$/.test(argument.value)) return argument.value;
  const time = formatTime(value);
  return time === `${value} s` ? time : `${argument.value} (${time})`;
}

/** The line of the comment on which the number stands. */
export function commentLine(file: ConfigFile, { claim, text: { prose, offset } }: Mismatch): Range {
  const lineStart = prose.lastIndexOf('\n', claim.start) + 1;
  const feed = prose.indexOf('\n', claim.start);
  const line = file.text.slice(offset + lineStart, offset + (feed === -1 ? prose.length : feed));
  const start = offset + lineStart + (line.length - line.trimStart().length);
  return { start, end: start + line.trim().length };
}

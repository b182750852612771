/** Finds the quote that is not closed, splitting the line as `argv_split` in misc.c does. */

/** The offset of the quote between `start` and `end` that is opened last and not closed; undefined where all are. */
export function openQuote(text: string, start: number, end: number): number | undefined {
  let opened: number | undefined;
  let inWord = false;
  for (let index = start; index < end; index++) {
    const character = text[index]!;
    const isBlank = character === ' ' || character === '\t';
    if (opened === undefined && !inWord && character === '#') return undefined;
    if (character === '\\' && /['"\\ ]/.test(text[index + 1] ?? '')) index++;
    else if (opened === undefined && (character === '"' || character === "'")) opened = index;
    else if (opened !== undefined && character === text[opened]) opened = undefined;
    inWord = opened !== undefined || !isBlank;
  }
  return opened;
}

/** Finds what reads like a comment in a command. */

/** Where a comment begins: a `#` in front of words, behind a blank and outside of the shell's quotes. */
export function commentIn(text: string): number | undefined {
  const lastLetter = lastLetterOf(text);
  let quote: string | undefined;
  for (let index = 0; index < lastLetter; index++) {
    const character = text[index]!;
    const isFirst = index === 0 || isBlank(text[index - 1]!);
    if (character === '\\' && quote !== "'") index++;
    else if (quote !== undefined) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '#' && isFirst && announcesWords(text, index)) return index;
  }
  return undefined;
}

/** Not the `#!` of an interpreter, and not a number such as `#3`. */
function announcesWords(text: string, hash: number): boolean {
  let after = hash;
  while (text[after] === '#') after++;
  return isBlank(text[after]!) || isLetter(text[after]!);
}

function lastLetterOf(text: string): number {
  let index = text.length - 1;
  while (index >= 0 && !isLetter(text[index]!)) index--;
  return index;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

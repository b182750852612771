/**
 * The text of an indented template literal: without the line break after its opening quote, the indentation that all
 * its lines share, and the blanks before its closing quote. A text without a leading line break stays as it is.
 */
export function dedent(text: string): string {
  const body = text.replace(/^[ \t]*\n/, '');
  if (body === text) return text;
  const lines = body.replace(/\n[ \t]*$/, '\n').split('\n');
  const indentations = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const shared = Math.min(...indentations);
  return lines.map((line) => line.slice(shared)).join('\n');
}

/** Folding: what is compared where people write one word in several ways. */

/** Letters that Unicode does not decompose. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };

const folded = new Map<string, string>();

/**
 * The text in lower case, without accents, full-width and Arabic digits as plain ones, invisible characters as spaces.
 * Every UTF-16 unit keeps its place, so that offsets hold for both texts.
 */
export function fold(text: string): string {
  let result = '';
  for (const unit of text.split('')) {
    let plain = unit < '\u0080' ? unit.toLowerCase() : folded.get(unit);
    if (plain === undefined) folded.set(unit, (plain = foldUnit(unit)));
    result += plain;
  }
  return result;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x301c) return '~';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (/[\p{Cf}\p{Z}]/u.test(unit)) return ' ';
  if (!isAccented(code)) return unit;
  const lower = unit.toLowerCase();
  const base = lower.normalize('NFD').charAt(0);
  return plainLetters[base] ?? base;
}

/** Latin, Cyrillic and Arabic letters; Hangul and Kana would fall apart. */
function isAccented(code: number): boolean {
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x6ff) || (code >= 0x1e00 && code <= 0x1eff);
}

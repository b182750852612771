/** The languages that comments are read in. The order gives each its bit in the lexicon; it has no other meaning. */
import type { Language } from '../language.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { spanish } from './spanish.ts';
import { portuguese } from './portuguese.ts';
import { italian } from './italian.ts';
import { russian } from './russian.ts';
import { polish } from './polish.ts';
import { turkish } from './turkish.ts';
import { chinese } from './chinese.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';

export const languages: readonly Language[] = [
  english,
  german,
  dutch,
  french,
  spanish,
  portuguese,
  italian,
  russian,
  polish,
  turkish,
  chinese,
  japanese,
  korean,
];

/**
 * The formats that a lint result can be written in. A patch is no such format: it needs the texts before and after
 * the fixes (`patch.ts`).
 */
import { compact } from './compact.ts';
import type { Format } from './context.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export type { Format, FormatContext, Painter } from './context.ts';

export type FormatName = 'pretty' | 'compact' | 'json' | 'sarif';

export const formats: Readonly<Record<FormatName, Format>> = { pretty, compact, json, sarif };

import type { Format } from './context.js';
export type { Aside, Format, FormatContext, Painter } from './context.js';
export type FormatName = 'pretty' | 'compact' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit' | 'checkstyle' | 'rdjson' | 'markdown' | 'html';
/** None repeats a secret of the linted files. */
export declare const formats: Readonly<Record<FormatName, Format>>;

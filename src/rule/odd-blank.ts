/**
 * What looks like a blank and is none to OpenSSH. A form feed is stripped at the end of a line, and a carriage return there
 * and after the keyword: elsewhere they belong to the word they stand in.
 */
export const oddBlank =
  /[\v\f\r\u{a0}\u{1680}\u{2000}-\u{200b}\u{2028}\u{2029}\u{202f}\u{205f}\u{2060}\u{3000}\u{feff}]/u;

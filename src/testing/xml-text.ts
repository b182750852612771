/** A reader of the XML that formats write, for tests that have no better one: elements in one line, references by number. */
import { visible } from '../format/escape.ts';

/** The values of an attribute of all elements of a name, in order. Throws where a character should have been escaped. */
export function attributesIn(xml: string, element: string, attribute: string): readonly string[] {
  return Array.from(xml.matchAll(new RegExp(`<${element} ([^>]*)>`, 'g')), ([, attributes]) => {
    const value = new RegExp(`(?:^| )${attribute}="([^"]*)"`).exec(attributes!);
    if (!value || /[<']|&(?!#\d+;)/.test(value[1]!)) throw new Error(`An element is not well-formed: ${attributes}`);
    return value[1]!.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  });
}

/** What is to be read of a text: beside what is unprintable, XML lacks two more characters. */
export function visibleXml(text: string): string {
  return visible(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}');
}

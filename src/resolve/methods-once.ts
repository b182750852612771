/** AuthenticationMethods, whose `any` sshd of 8.7 to 9.6 refuses behind other methods, even of a directive before it. */
import type { Reader } from '../directive/reading.ts';
import type { LateRefusal } from './late-refusal.ts';
import { layersFor } from './layer.ts';
import type { Root, Subject } from './model.ts';
import { directivesOf } from './obtained.ts';

const since = 807;
const until = 907;

/** The directives that say `any` where methods are set, in the order in which sshd reads: as it starts, then for the connection. */
export function refusedMethods(root: Root, subject: Subject, reader: Reader): readonly LateRefusal[] {
  if (reader.dialect === 'ssh_config' || reader.release < since || reader.release >= until) return [];
  return layersFor(root, subject, reader)
    .toReversed()
    .flatMap(({ sections }) => {
      const active = new Set(sections.filter(({ undecided }) => undecided.length === 0).map(({ section }) => section));
      return refusedInPass(root, (section) => active.has(section));
    });
}

function refusedInPass(
  { sections }: Root,
  isActive: (section: Root['sections'][number]) => boolean,
): readonly LateRefusal[] {
  const keyword = 'AuthenticationMethods';
  const refused: LateRefusal[] = [];
  let isSet = false;
  for (const section of sections) {
    for (const directive of directivesOf(section, keyword.toLowerCase())) {
      if (isSet && directive.args.some(({ value }) => value === 'any')) {
        refused.push({
          keyword,
          origin: { section, directive },
          reason: 'any stands behind methods that are set before it',
        });
      }
      isSet ||= isActive(section);
    }
  }
  return refused;
}

/** Whether a rule has anything to look for in a file. */
import type { Occasion, RuleMeta } from '../rule/rule.ts';
import type { Sign } from '../rule/sign.ts';

/** Whether one of the rule's occasions fits the file; a keyword is looked for before a sign, which may take some work. */
export function concerns(
  { occasions }: Pick<RuleMeta<never, never>, 'occasions'>,
  keywords: ReadonlySet<string>,
  shows: (sign: Sign) => boolean,
): boolean {
  const fits = ({ keywords: asked, signs }: Occasion): boolean =>
    (asked?.some((keyword) => keywords.has(keyword)) ?? true) && (signs?.some(shows) ?? true);
  return occasions?.some(fits) ?? true;
}

/** Lists that are parted at blanks, or know less than other lists do. */
import type { Argument, ArgumentFacts, ReportedSuggestion } from '../../src/rule/index.ts';
import { type Hit, type Trap, replaced, trapOf } from './trap.ts';

const things: Readonly<Partial<Record<ArgumentFacts['kind'], string>>> = {
  'user-pattern-list': 'user',
  'group-pattern-list': 'group',
  'env-pattern-list': 'variable',
};

/** `AllowUsers a,b`. Behind an `@`, hosts are parted at commas. */
const comma = trapOf(['user-pattern-list', 'group-pattern-list', 'env-pattern-list'], ({ directive, facts, takes }) =>
  directive.args.flatMap((argument): readonly Hit[] => {
    const { value } = argument;
    const thing = things[takes.kind]!;
    const [name = ''] = thing === 'user' ? value.split('@', 1) : [value];
    if (!name.includes(',')) return [];
    const suggest = name === value ? partedAtBlanks(argument) : [];
    return [{ messageId: 'comma', data: { keyword: facts.keyword, value, thing }, at: argument, suggest }];
  }),
);

function partedAtBlanks(argument: Argument): readonly ReportedSuggestion[] {
  const parts = argument.value.split(',').filter((part) => part !== '');
  return parts.length > 0 ? [{ ...replaced(argument, parts.join(' ')), title: 'Part them at blanks' }] : [];
}

/** `SetEnv A=1,B=2`. */
const assignmentComma = trapOf(['env-assign-list'], ({ directive }) =>
  directive.args.flatMap((argument): readonly Hit[] => {
    const { value } = argument;
    if (!/^\w+=[^,]*(,\s*[A-Za-z_]\w*=[^,]*)+$/.test(value)) return [];
    const name = value.slice(0, value.indexOf('='));
    return [{ messageId: 'assignmentComma', data: { value, name }, at: argument }];
  }),
);

/** `AllowUsers * !root`, which lets root in. */
const noNegation = trapOf(['user-pattern-list', 'group-pattern-list'], ({ directive, facts }) =>
  directive.args
    .filter(({ value }) => value.startsWith('!'))
    .map((at): Hit => ({ messageId: 'noNegation', data: { keyword: facts.keyword, value: at.value }, at })),
);

/** `AllowUsers @admins`, as sudo writes groups. */
const userMissing = trapOf(['user-pattern-list'], ({ directive }) =>
  directive.args
    .filter(({ value }) => /^@./.test(value))
    .map((at): Hit => ({ messageId: 'userMissing', data: { value: at.value }, at })),
);

export const listTraps: readonly Trap[] = [comma, assignmentComma, noNegation, userMissing];

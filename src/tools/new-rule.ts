/** `npm run new-rule <id>`: a folder for a rule, whose test is red until the rule is written. */
import { parseArgs } from 'node:util';
import { makeRule } from './make-rule.ts';
import { repository } from './repository.ts';

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: repository } },
  allowPositionals: true,
});
const [id, ...more] = positionals;

if (id === undefined || more.length > 0) {
  console.error('Usage: npm run new-rule <id>');
  process.exitCode = 2;
} else {
  const made = await makeRule(id, values.root);
  if (typeof made === 'string') {
    console.error(made);
    process.exitCode = 2;
  } else {
    for (const path of made) console.log(`written: ${path}`);
    console.log(`Write the rule and its samples, then run: npx vitest run rules/${id}`);
  }
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { formatContext, hostileResult, lintResult, mixedResult } from '../testing/lint-results.ts';
import { hasReferences } from '../testing/references.ts';
import { attributesIn, visibleXml } from '../testing/xml-text.ts';
import { checkstyle } from './checkstyle.ts';

test('every file, clean ones too, with an element for each finding', () => {
  expect(checkstyle(mixedResult, formatContext)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="etc/ssh/ssh_config"/>
  <file name="etc/ssh/sshd_config">
    <error line="2" column="21" severity="error" message="The comment says every 60 seconds, the value is 298." source="ssh-lint.no-comment-mismatch"/>
  </file>
  <file name="home/é/.ssh/config">
    <error line="2" column="7" severity="info" message="A port of &#60;three&#62; digits | and a \`comment\`, 100%: odd." source="ssh-lint.dead-peer-time"/>
    <error line="2" column="7" severity="warning" message="No count is in force for any host." source="ssh-lint.require-keepalive"/>
  </file>
</checkstyle>
`);
});

test('no file where nothing was linted', () => {
  expect(checkstyle(lintResult(), formatContext)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
  );
});

test('whatever names and messages hold, they are told in full, and are printable', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const written = checkstyle(result, formatContext);
      expect(unprintableIn(written)).toEqual([]);
      expect(attributesIn(written, 'file', 'name')).toEqual(result.files.map(({ path }) => visibleXml(path)));
      const messages = result.files.flatMap((file) => file.findings).map(({ message }) => visibleXml(message));
      expect(attributesIn(written, 'error', 'message')).toEqual(messages);
    }),
  );
});

test.runIf(hasReferences)('whatever names and messages hold, a CI runner sees no command', async () => {
  const commands = await runnerCommands();
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(commands(checkstyle(result, formatContext))).toEqual([]);
    }),
  );
});

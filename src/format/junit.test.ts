import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { formatContext, hostileResult, lintResult, mixedResult } from '../testing/lint-results.ts';
import { hasReferences } from '../testing/references.ts';
import { attributesIn, visibleXml } from '../testing/xml-text.ts';
import { junit } from './junit.ts';

test('a suite for each file, a case for each finding; what is only worth knowing passes, as a clean file does', () => {
  expect(junit(mixedResult, formatContext)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ssh-lint" tests="4" failures="2" errors="0">
  <testsuite name="etc/ssh/ssh_config" tests="1" failures="0" errors="0">
    <testcase classname="etc/ssh/ssh_config" name="no findings"/>
  </testsuite>
  <testsuite name="etc/ssh/sshd_config" tests="1" failures="1" errors="0">
    <testcase classname="etc/ssh/sshd_config" name="no-comment-mismatch at 2:21">
      <failure type="error" message="The comment says every 60 seconds, the value is 298.">etc/ssh/sshd_config:2:21: error: The comment says every 60 seconds, the value is 298. [no-comment-mismatch]</failure>
    </testcase>
  </testsuite>
  <testsuite name="home/é/.ssh/config" tests="2" failures="1" errors="0">
    <testcase classname="home/é/.ssh/config" name="dead-peer-time at 2:7">
      <system-out>home/é/.ssh/config:2:7: info: A port of &#60;three&#62; digits | and a \`comment\`, 100%: odd. [dead-peer-time]</system-out>
    </testcase>
    <testcase classname="home/é/.ssh/config" name="require-keepalive at 2:7">
      <failure type="warning" message="No count is in force for any host.">home/é/.ssh/config:2:7: warning: No count is in force for any host. [require-keepalive]</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('no suite where nothing was linted', () => {
  expect(junit(lintResult(), formatContext)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ssh-lint" tests="0" failures="0" errors="0">\n</testsuites>\n',
  );
});

test('whatever names and messages hold, they are told in full, and are printable', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const written = junit(result, formatContext);
      expect(unprintableIn(written)).toEqual([]);
      expect(attributesIn(written, 'testsuite', 'name')).toEqual(result.files.map(({ path }) => visibleXml(path)));
      const failing = result.files.flatMap((file) => file.findings).filter(({ severity }) => severity !== 'info');
      expect(attributesIn(written, 'failure', 'message')).toEqual(failing.map(({ message }) => visibleXml(message)));
    }),
  );
});

test.runIf(hasReferences)('whatever names and messages hold, a CI runner sees no command', async () => {
  const commands = await runnerCommands();
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(commands(junit(result, formatContext))).toEqual([]);
    }),
  );
});

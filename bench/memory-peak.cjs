/**
 * Preloaded into a measured program: writes the peak of its resident memory, in kilobytes, when it exits. The kernel's
 * own figure for this process is read; getrusage would count the parent's memory at the fork.
 */
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const kilobytes =
    process.platform === 'linux'
      ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]
      : process.resourceUsage().maxRSS;
  writeFileSync(process.env.MEMORY_PEAK_FILE, String(kilobytes));
});

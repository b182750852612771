import { main } from './cli/main.ts';
import { processStreams } from './cli/streams.ts';

void main(process.argv.slice(2), processStreams()).then((code) => {
  // Output that could not be written has set it already.
  process.exitCode ??= code;
});

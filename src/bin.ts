import { main } from './cli/main.ts';
import { processStreams } from './cli/streams.ts';

void main(process.argv.slice(2), processStreams()).then((code) => {
  process.exitCode = code;
});

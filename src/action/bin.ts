import { processStreams } from '../cli/streams.ts';
import { main } from './main.ts';

void main(processStreams()).then((code) => {
  // Output that could not be written has set it already.
  process.exitCode ??= code;
});

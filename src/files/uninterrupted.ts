/** Work that a signal must not leave half done. */

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Does synchronous work to its end; a signal that ends the process by default does so only after that. */
export async function uninterrupted<Result>(work: () => Result): Promise<Result> {
  const raised: NodeJS.Signals[] = [];
  const note = (signal: NodeJS.Signals): void => void raised.push(signal);
  for (const signal of signals) process.on(signal, note);
  try {
    return work();
  } finally {
    // Node hands a signal over in its next round: the first turn may still belong to this one.
    for (let turn = 0; turn < 2; turn++) await new Promise((done) => setImmediate(done));
    for (const signal of signals) process.off(signal, note);
    for (const signal of raised) process.kill(process.pid, signal);
  }
}

/** The numbers of tun devices. */
import { parseDecimal } from './c-number.ts';
import { emptyArgument, findWord, invalid, outOfRange, quoted } from './problem.ts';
import { type ArgumentReaders, stored } from './reading.ts';

/** The two numbers above stand for `any` and for an error. */
const largestDevice = 2_147_483_645;

const accepts = 'a number or any, and after a colon another';

export const tunnelReaders: ArgumentReaders<'tunnel-device'> = {
  'tunnel-device': ({ args }) => {
    const argument = args[0]!;
    if (argument.value === '') return emptyArgument(argument, accepts);
    const [local, remote] = splitOnce(argument.value).map(readDevice);
    if (local === undefined || remote === undefined) {
      return invalid(argument, `${quoted(argument.value)} names no tunnel device`, accepts);
    }
    const strange = [local, remote].find((device) => device !== 'any' && (device < 0 || device > largestDevice));
    if (strange !== undefined) {
      return outOfRange(argument, `the device ${strange} is not between 0 and ${largestDevice}`, accepts);
    }
    return stored(`${local}:${remote}`);
  },
};

function splitOnce(text: string): readonly string[] {
  const colon = text.indexOf(':');
  return colon === -1 ? [text, 'any'] : [text.slice(0, colon), text.slice(colon + 1)];
}

function readDevice(text: string): number | 'any' | undefined {
  return findWord(['any'], text, false) ? 'any' : parseDecimal(text);
}

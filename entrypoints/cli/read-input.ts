import { type CaptureReading, createCaptureReader, type Exchange, type PieceReader } from '../../lib/capture/index.ts';
import { printable } from '../../lib/export/index.ts';
import { isOfInterest } from '../../lib/inspect/index.ts';
import { decodeText } from '../shared/decode-text.ts';
import { type Io, Misuse, Unusable } from './io.ts';

type Capture = Extract<CaptureReading, { ok: true }>;

/**
 * The capture in a file, or `Unusable` with the reason and the place. Bodies that are no auth traffic are let go, but for
 * those that `isWanted` besides.
 */
export async function readInput(
  file: string,
  io: Io,
  isWanted: (exchange: Exchange) => boolean = () => false,
): Promise<Capture> {
  const reader = createCaptureReader((exchange) => isOfInterest(exchange) || isWanted(exchange));
  const reading = await readInto(reader, file, io);
  if (!reading.ok) throw new Unusable(`${nameOf(file)}: ${reading.place}: ${reading.reason}`);
  return reading;
}

/** How often progress is told. */
const step = 32 * 1024 * 1024;

/** Whatever a reader makes of the text of a file, or `Unusable` when it is no text. */
export async function readInto<Result>(reader: PieceReader<Result>, file: string, io: Io): Promise<Result> {
  let characters = 0;
  const pieces = decodeText(io.read(file))[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await pieces.next().catch((error: unknown) => {
      throw new Unusable(`${nameOf(file)}: ${reasonOf(error)}`);
    });
    if (done) return atMostOneText(() => reader.finish(), file);
    atMostOneText(() => reader.push(value), file);
    const before = characters;
    characters += value.length;
    if (Math.floor(before / step) < Math.floor(characters / step))
      io.progress(`reading ${nameOf(file)}, ${Math.floor(characters / 1e6)} MB so far`);
  }
}

/** No engine holds a text of any length; a HAR is read in pieces, other forms and single entries are not. */
function atMostOneText<Result>(run: () => Result, file: string): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('string length'))
      throw new Unusable(`${nameOf(file)}: it is too long for anything but a HAR of many entries`);
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof TypeError ? 'it is not text' : 'it cannot be read';
}

/** What messages call a file. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : printable(file));

/** The one FILE of a command that takes one. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Misuse('give one FILE');
  return file;
}

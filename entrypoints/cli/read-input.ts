import {
  type CaptureReading,
  createCaptureReader,
  type Exchange,
  type PieceReader,
  readCapture,
} from '../../lib/capture/index.ts';
import { printable } from '../../lib/export/index.ts';
import { isOfInterest } from '../../lib/inspect/index.ts';
import { decodeText } from '../shared/decode-text.ts';
import { type Io, Misuse, Unusable } from './io.ts';

type Capture = Extract<CaptureReading, { ok: true }>;
/** The part of the process that reading takes. */
type Reading = Pick<Io, 'read' | 'progress'>;

/**
 * The capture in a file, or `Unusable` with the reason and the place. Bodies that are no auth traffic are let go, but for
 * those that `isWanted` besides.
 */
export async function readInput(
  file: string,
  io: Reading,
  isWanted: (exchange: Exchange) => boolean = () => false,
): Promise<Capture> {
  const reader = createCaptureReader((exchange) => isOfInterest(exchange) || isWanted(exchange));
  const reading = await readInto(reader, file, io);
  if (!reading.ok) throw new Unusable(`${nameOf(file)}: ${reading.place}: ${reading.reason}`);
  return reading;
}

/** How often progress is told. */
const step = 32 * 1024 * 1024;

/** Whatever a reader makes of the text of a file, or `Unusable` when it is no text. A reader that refuses it ends the reading. */
export async function readInto<Result>(reader: PieceReader<Result>, file: string, io: Reading): Promise<Result> {
  let characters = 0;
  for await (const text of textOf(file, io)) {
    atMostOneText(() => reader.push(text), file);
    const before = characters;
    characters += text.length;
    if (Math.floor(before / step) < Math.floor(characters / step))
      io.progress(`reading ${nameOf(file)}, ${Math.floor(characters / 1e6)} MB so far`);
  }
  return atMostOneText(() => reader.finish(), file);
}

/** The text of a file, or `Unusable` where it cannot be read. What goes wrong with whoever takes the pieces is not caught here. */
async function* textOf(file: string, io: Reading): AsyncGenerator<string> {
  try {
    yield* decodeText(io.read(file));
  } catch (error) {
    throw new Unusable(isCaptureItself(file, error) ? captureItself : `${nameOf(file)}: ${reasonOf(error)}`);
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

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const captureItself = 'there is no such file; a text that is a capture itself comes by standard input: -';

/** A token or a body in place of its file's name is as secret as it would be in the file. */
const isCaptureItself = (file: string, error: unknown): boolean =>
  codeOf(error) === 'ENAMETOOLONG' || (codeOf(error) === 'ENOENT' && readCapture(file).ok);

function reasonOf(error: unknown): string {
  const code = codeOf(error);
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

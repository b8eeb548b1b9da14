import { type CaptureReading, createCaptureReader } from '../../lib/capture/index.ts';
import { isOfInterest } from '../../lib/inspect/index.ts';
import { decodeText } from './decode-text.ts';
import { type Io, Unusable } from './io.ts';

type Capture = Extract<CaptureReading, { ok: true }>;

/** The capture in a file, or `Unusable` with the reason and the place. */
export async function readInput(file: string, io: Io): Promise<Capture> {
  const reader = createCaptureReader(isOfInterest);
  await forEachPiece(file, io, (text) => reader.push(text));
  const reading = reader.finish();
  if (!reading.ok) throw new Unusable(`${nameOf(file)}: ${reading.place}: ${reading.reason}`);
  return reading;
}

/** The text of a file, or `Unusable` with the reason. */
export async function readText(file: string, io: Io): Promise<string> {
  const pieces: string[] = [];
  await forEachPiece(file, io, (text) => pieces.push(text));
  return pieces.join('');
}

async function forEachPiece(file: string, io: Io, take: (text: string) => void): Promise<void> {
  const pieces = decodeText(io.read(file))[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await pieces.next().catch((error: unknown) => {
      throw new Unusable(`${nameOf(file)}: ${reasonOf(error)}`);
    });
    if (done) return;
    take(value);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof TypeError ? 'it is not text' : 'it cannot be read';
}

export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

/** The one FILE of a command that takes one. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Unusable('give one FILE; see touchstone --help');
  return file;
}

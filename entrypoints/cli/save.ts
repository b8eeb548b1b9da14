import { printable } from '../../lib/export/index.ts';
import { type Io, Unusable } from './io.ts';

/** Writes a file, or to standard output as `-`; what keeps it from being written is told as something to put right. */
export async function save(file: string, pieces: Iterable<string>, io: Io): Promise<void> {
  try {
    await io.write(file, pieces);
  } catch (error) {
    const name = file === '-' ? 'standard output' : printable(file);
    throw new Unusable([`${name}: it cannot be written`, reasonOf(error)].filter(Boolean).join(': '));
  }
}

/** What the caller can put right, by the codes of the system (Node.js documentation, "Common system errors"). */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this is not allowed'],
  ['EPERM', 'this is not allowed'],
  ['EROFS', 'the disk is read-only'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOSPC', 'the disk is full'],
]);

const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? reasons.get(`${error.code}`) : undefined;

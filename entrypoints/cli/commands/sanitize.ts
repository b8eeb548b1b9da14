import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf, type Format, inspectPieces, piecesOf, printable } from '../../../lib/export/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import { createForeignRoom, type SanitizeOptions, sanitize as sanitizeCapture } from '../../../lib/sanitize/index.ts';
import { type ExitCode, exit, type Io, Misuse, Unusable } from '../io.ts';
import { onlyFile, readInput } from '../read-input.ts';
import { leakReport } from '../report/leaks.ts';
import { skipReport } from '../report/skips.ts';

const options = {
  output: { type: 'string', short: 'o', default: '-' },
  format: { type: 'string', default: 'har' },
  'keep-times': { type: 'boolean', default: false },
  'leave-out-foreign': { type: 'boolean', default: false },
  receipt: { type: 'string' },
} as const;

const formats: readonly Format[] = ['har', 'json', 'markdown'];

/** `touchstone sanitize`: nothing is written unless the second opinion finds nothing in the whole of it. */
export async function sanitize(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const format = formatOf(values.format);
  const file = onlyFile(positionals);
  if (isTaken(values.receipt, file, values.output)) throw new Misuse('--receipt would replace another of the files');
  const areForeignKept = !values['leave-out-foreign'];
  const { capture, leaksIn } = await sanitizedFile(file, { areTimesKept: values['keep-times'], areForeignKept }, io);
  const document = await documentOf(capture, format, providers);
  io.progress('looking the export over');
  const leaks = [...inspectPieces(document, leaksIn)];
  if (leaks.length > 0) {
    io.err(
      `${leakReport(leaks)}touchstone: refused, nothing was written: what was replaced can still be read at these places\n`,
    );
    return exit.found;
  }
  io.progress('writing');
  await save(values.output, piecesOf(document), io);
  if (values.receipt !== undefined) await save(values.receipt, [`${JSON.stringify(capture.receipt, null, 2)}\n`], io);
  return exit.done;
}

/** Nothing of the raw capture is held any longer than this takes. */
async function sanitizedFile(file: string, settings: SanitizeOptions, io: Io) {
  const { exchanges, skips } = await readInput(file, io, settings.areForeignKept ? createForeignRoom() : undefined);
  io.err(skipReport(file, skips));
  io.progress('inspecting');
  const { inspections } = await inspectCapture(exchanges);
  io.progress('sanitizing');
  return sanitizeCapture(inspections, settings);
}

/** Standard input is no place to write to. */
const isTaken = (receipt: string | undefined, input: string, output: string): boolean =>
  receipt !== undefined &&
  [output, ...(input === '-' ? [] : [input])].some((other) => resolve(other) === resolve(receipt));

function formatOf(name: string): Format {
  const format = formats.find((known) => known === name);
  if (format !== undefined) return format;
  throw new Misuse(`--format is none of ${formats.join(', ')}`);
}

async function save(file: string, pieces: Iterable<string>, io: Io): Promise<void> {
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

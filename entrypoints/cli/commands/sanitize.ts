import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf, type Format, inspectPieces, piecesOf } from '../../../lib/export/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import { createForeignRoom, type SanitizeOptions, sanitize as sanitizeCapture } from '../../../lib/sanitize/index.ts';
import { type ExitCode, exit, type Io, Misuse } from '../io.ts';
import { jsonPieces } from '../json-pieces.ts';
import { onlyFile, readInput } from '../read-input.ts';
import { leakReport } from '../report/leaks.ts';
import { skipReport } from '../report/skips.ts';
import { save } from '../save.ts';

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
  if (values.receipt !== undefined) await save(values.receipt, jsonPieces(capture.receipt), io);
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

import { parseArgs } from 'node:util';
import type { PieceReader } from '../../../lib/capture/index.ts';
import { counted } from '../../../lib/in-words.ts';
import { createPieceVerifier } from '../../../lib/sanitize/index.ts';
import { type ExitCode, exit, type Io, Unusable } from '../io.ts';
import { jsonPieces } from '../json-pieces.ts';
import { nameOf, onlyFile, readInto } from '../read-input.ts';
import { leakReport } from '../report/leaks.ts';
import { save } from '../save.ts';

const options = { json: { type: 'boolean', default: false } } as const;

/** `touchstone verify`: looks through any text for what should not be shared. */
export async function verify(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const file = onlyFile(positionals);
  const leaks = await readInto(textOnly(createPieceVerifier(), file), file, io);
  if (values.json) await save('-', jsonPieces({ file, leaks }), io);
  else if (leaks.length === 0) io.out(`${nameOf(file)}: no secret and no personal data found\n`);
  else io.err(leakReport(leaks, `${nameOf(file)}: `) + advice(leaks.length));
  return leaks.length === 0 ? exit.done : exit.found;
}

const advice = (count: number): string =>
  `touchstone: ${counted(count, 'leak')}; touchstone sanitize writes the capture without them\n`;

/** Of an archive or a picture nobody can say that it is clean. */
const textOnly = <Result>(reader: PieceReader<Result>, file: string): PieceReader<Result> => ({
  push(text) {
    if (text.includes('\u0000')) throw new Unusable(`${nameOf(file)}: it is binary, not text`);
    reader.push(text);
  },
  finish: reader.finish,
});

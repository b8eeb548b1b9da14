import { parseArgs } from 'node:util';
import type { PieceReader } from '../../../lib/capture/index.ts';
import { createPieceVerifier } from '../../../lib/sanitize/index.ts';
import { type ExitCode, exit, type Io, Unusable } from '../io.ts';
import { nameOf, onlyFile, readInto } from '../read-input.ts';
import { leakReport } from '../report/leaks.ts';

/** `touchstone verify`: looks through any text for what should not be shared. */
export async function verify(args: string[], io: Io): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const file = onlyFile(positionals);
  const leaks = await readInto(textOnly(createPieceVerifier(), file), file, io);
  if (leaks.length === 0) {
    io.out(`${nameOf(file)}: no secret and no personal data found\n`);
    return exit.done;
  }
  io.err(leakReport(leaks));
  return exit.found;
}

/** Of an archive or a picture nobody can say that it is clean. */
const textOnly = <Result>(reader: PieceReader<Result>, file: string): PieceReader<Result> => ({
  push(text) {
    if (text.includes('\u0000')) throw new Unusable(`${nameOf(file)}: it is binary, not text`);
    reader.push(text);
  },
  finish: reader.finish,
});

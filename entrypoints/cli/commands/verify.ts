import { parseArgs } from 'node:util';
import { verifyText } from '../../../lib/sanitize/index.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { nameOf, onlyFile, readText } from '../read-input.ts';
import { leakReport } from '../report/leaks.ts';

/** `touchstone verify`: looks through any text for what should not be shared. */
export async function verify(args: string[], io: Io): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const file = onlyFile(positionals);
  const leaks = verifyText(await readText(file, io));
  if (leaks.length === 0) {
    io.out(`${nameOf(file)}: no secret and no personal data found\n`);
    return exit.done;
  }
  io.err(leakReport(leaks));
  return exit.found;
}

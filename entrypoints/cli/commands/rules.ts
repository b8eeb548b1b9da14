import { parseArgs } from 'node:util';
import { ruleCatalog } from '../../../lib/inspect/index.ts';
import { type ExitCode, exit, type Io, Misuse } from '../io.ts';
import { rulesReport } from '../report/rules.ts';

/** `touchstone rules`: the catalog. */
export async function rules(args: string[], io: Io): Promise<ExitCode> {
  const options = { json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length > 0) throw new Misuse('there is no FILE to give');
  io.out(values.json ? `${JSON.stringify(ruleCatalog, null, 2)}\n` : rulesReport(ruleCatalog, io.terminal));
  return exit.done;
}

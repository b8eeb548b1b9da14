import { parseArgs } from 'node:util';
import { ruleCatalog } from '../../../lib/inspect/index.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { rulesReport } from '../report/rules.ts';

/** `touchstone rules`: the catalog. */
export async function rules(args: string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  io.out(values.json ? `${JSON.stringify(ruleCatalog, null, 2)}\n` : rulesReport(ruleCatalog, io.terminal));
  return exit.done;
}

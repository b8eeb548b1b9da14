import { parseArgs } from 'node:util';
import { type Inspection, inspectCapture } from '../../../lib/inspect/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import { compareResponses, type Pair, pairsOfSameObject } from '../../../lib/timeline/index.ts';
import { changesJson } from '../changes-json.ts';
import { type ExitCode, exit, type Io, Misuse, type Terminal, Unusable } from '../io.ts';
import { jsonPieces } from '../json-pieces.ts';
import { onlyFile, readInput } from '../read-input.ts';
import { type Compared, changesReport } from '../report/changes.ts';
import { skipReport } from '../report/skips.ts';
import { save } from '../save.ts';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `touchstone diff`: two responses as named, else every response and the one before it about each of its objects. */
export async function diff(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const file = onlyFile(positionals);
  const { exchanges, skips } = await readInput(file, io);
  io.err(skipReport(file, skips));
  const { inspections } = await inspectCapture(exchanges);
  const named = namedPair(inspections, values);
  const pairs = named ? [named] : [...pairsOfSameObject(inspections)];
  const compared = pairs.map(({ before, after, subjects }) => ({
    before,
    after,
    changes: compareResponses(before, after, providers, subjects).flatMap((comparison) => comparison.changes),
  }));
  if (values.json) await save('-', jsonPieces(compared.map(changesJson)), io);
  else io.out(reportOn(compared, io.terminal));
  return exit.done;
}

const reportOn = (compared: readonly Compared[], terminal: Terminal): string =>
  compared.map((one) => changesReport(one, terminal)).join('\n') || 'No two exchanges show the same object.\n';

interface Numbers {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function namedPair(inspections: readonly Inspection[], { from, to }: Numbers): Pair | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw new Misuse('give both --from and --to');
  const after = find(inspections, to, '--to');
  return { before: find(inspections, from, '--from'), after, subjects: after.subjects };
}

function find(inspections: readonly Inspection[], number: string, option: '--from' | '--to'): Inspection {
  const found = inspections.find(({ exchange }) => `${exchange.index}` === number);
  if (found) return found;
  throw new Unusable(
    `${option} names no exchange of this capture, whose last is ${inspections.at(-1)?.exchange.index}`,
  );
}

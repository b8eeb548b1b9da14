import { parseArgs } from 'node:util';
import { type Inspection, inspectCapture } from '../../../lib/inspect/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import { compareAnswers, pairsOfSameObject } from '../../../lib/timeline/index.ts';
import { type ExitCode, exit, type Io, Misuse, Unusable } from '../io.ts';
import { onlyFile, readInput } from '../read-input.ts';
import { changesReport } from '../report/changes.ts';

const options = { from: { type: 'string' }, to: { type: 'string' } } as const;

/** `touchstone diff`: two answers as named, else every answer and the one before it about the same object. */
export async function diff(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { exchanges } = await readInput(onlyFile(positionals), io);
  const { inspections } = await inspectCapture(exchanges);
  const named = namedPair(inspections, values);
  const pairs = named ? [named] : [...pairsOfSameObject(inspections)];
  const reports = pairs.map(([before, after]) => {
    const changes = compareAnswers(before, after, providers).flatMap((comparison) => comparison.changes);
    return changesReport(before, after, changes, io.terminal);
  });
  io.out(reports.length > 0 ? reports.join('\n') : 'No two exchanges show the same object.\n');
  return exit.done;
}

interface Numbers {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function namedPair(
  inspections: readonly Inspection[],
  { from, to }: Numbers,
): readonly [Inspection, Inspection] | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw new Misuse('give both --from and --to');
  return [find(inspections, from, '--from'), find(inspections, to, '--to')];
}

function find(inspections: readonly Inspection[], number: string, option: '--from' | '--to'): Inspection {
  const found = inspections.find(({ exchange }) => `${exchange.index}` === number);
  if (found) return found;
  throw new Unusable(
    `${option} names no exchange of this capture, whose last is ${inspections.at(-1)?.exchange.index}`,
  );
}

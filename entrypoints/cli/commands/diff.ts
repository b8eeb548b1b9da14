import { parseArgs } from 'node:util';
import { readContent } from '../../../lib/capture/index.ts';
import { type Inspection, inspectCapture, readExchange } from '../../../lib/inspect/index.ts';
import { valueAt } from '../../../lib/json.ts';
import { childShape, type Shape } from '../../../lib/parse/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import { type Change, changesBetween, pairsOfSameObject, subjectOf } from '../../../lib/timeline/index.ts';
import { type ExitCode, exit, type Io, Unusable } from '../io.ts';
import { onlyFile, readInput } from '../read-input.ts';
import { changesReport } from '../report/changes.ts';

const options = { from: { type: 'string' }, to: { type: 'string' } } as const;

/** `touchstone diff`: two answers as named, else every answer and the one before it about the same object. */
export async function diff(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { exchanges } = await readInput(onlyFile(positionals), io);
  const { inspections } = await inspectCapture(exchanges);
  const pairs = isNamed(values) ? [named(inspections, values)] : [...pairsOfSameObject(inspections)];
  const reports = pairs.map(([before, after]) => changesReport(before, after, changes(before, after), io.terminal));
  io.out(reports.length > 0 ? reports.join('\n') : 'No two exchanges show the same object.\n');
  return exit.done;
}

interface Range {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const isNamed = ({ from, to }: Range): boolean => from !== undefined || to !== undefined;

function named(inspections: readonly Inspection[], { from, to }: Range): readonly [Inspection, Inspection] {
  return [find(inspections, from, '--from'), find(inspections, to, '--to')];
}

function find(inspections: readonly Inspection[], text: string | undefined, option: string): Inspection {
  const found = inspections.find(({ exchange }) => `${exchange.index}` === text);
  if (found) return found;
  throw new Unusable(`${option} names no exchange of this capture; they begin at 0`);
}

/** Of the same object where both show it, else of the whole answers. */
function changes(before: Inspection, after: Inspection): readonly Change[] {
  const [left, right] = [subjectOf(before), subjectOf(after)];
  const { shape } = readExchange(after.exchange, providers);
  if (left && right && left.type === right.type && left.id === right.id) {
    return changesBetween(left.value, right.value, shapeAt(shape, after, right.path), right.path);
  }
  return changesBetween(bodyOf(before), bodyOf(after), shape);
}

function bodyOf({ exchange }: Inspection) {
  const content = readContent(exchange.response.body);
  return content.kind === 'json' ? content.value : undefined;
}

function shapeAt(root: Shape | null, inspection: Inspection, path: string): Shape | null {
  const body = bodyOf(inspection);
  let shape = root;
  let at = '';
  for (const key of path === '' ? [] : path.split('.')) {
    shape = childShape(shape, valueAt(body, at), key);
    at = at === '' ? key : `${at}.${key}`;
  }
  return shape;
}

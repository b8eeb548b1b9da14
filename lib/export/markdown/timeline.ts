import type { Exchange } from '../../capture/index.ts';
import { bySeverity, type PlacedReport } from '../../diagnose/index.ts';
import type { InspectedCapture, Inspection } from '../../inspect/index.ts';
import type { EpochMs } from '../../time.ts';
import { stopwatch } from '../moment.ts';
import { code, escaped, folded, table } from './text.ts';

/** Requests one after the other that differ in nothing but their time. */
interface Run {
  readonly first: Inspection;
  readonly last: Inspection;
  readonly count: number;
  readonly cells: readonly string[];
  readonly notes: readonly string[];
}

/** Longer ones are folded away; of still longer ones only what has a finding is told, as an issue holds 65,536 characters. */
const openRows = 40;
const mostRows = 200;

/** The auth traffic in the order of the capture. */
export function timelineSection({ inspections, findings }: InspectedCapture): string {
  const told = new Set(findings.map(({ rule }) => rule));
  const runs = runsOf(
    inspections.filter(({ provider }) => provider !== null),
    told,
  );
  if (runs.length === 0) return 'None of the requests is auth traffic.';
  const start = inspections.find(({ exchange }) => exchange.startedAt !== null)?.exchange.startedAt ?? null;
  const kept = runs.length > mostRows ? runs.filter(({ notes }) => notes.length > 0).slice(0, mostRows) : runs;
  const text = table(
    ['Request:', 'Time:', 'What', 'Path', 'Status', 'Remarks'],
    kept.map((run) => row(run, start)),
  );
  const omitted = runs.length - kept.length;
  const rest = omitted === 0 ? '' : `\n\nLeft out: ${omitted} more rows. The capture itself has them.`;
  return kept.length > openRows ? folded(`${kept.length} rows`, text + rest) : text + rest;
}

function runsOf(inspections: readonly Inspection[], told: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  for (const inspection of inspections) {
    const run = asRun(inspection, told);
    const before = runs.at(-1);
    const isSame = before && `${before.cells} ${before.notes}` === `${run.cells} ${run.notes}`;
    if (isSame) runs[runs.length - 1] = { ...before, last: inspection, count: before.count + 1 };
    else runs.push(run);
  }
  return runs;
}

function asRun(inspection: Inspection, told: ReadonlySet<string>): Run {
  const { exchange, provider, title, method, path, reports } = inspection;
  return {
    first: inspection,
    last: inspection,
    count: 1,
    cells: [
      escaped(title ?? (provider === 'app' ? 'App request' : '')),
      code(`${method} ${path}`.trim() || 'body'),
      statusOf(exchange),
    ],
    notes: notesOf(reports.filter(({ rule }) => told.has(rule))),
  };
}

function row({ first, last, count, cells, notes }: Run, start: EpochMs | null): readonly string[] {
  const at = first.exchange.startedAt;
  const [from, to] = [first.exchange.index, last.exchange.index];
  return [
    from === to ? `${from}` : `${from} – ${to}`,
    start === null || at === null ? '' : stopwatch(start, at),
    ...cells,
    [...(count > 1 ? [`${count} times`] : []), ...notes].join('<br>'),
  ];
}

const statusOf = ({ error, response, fromCache }: Exchange): string =>
  error === null ? `${response.status || ''}${fromCache ? ' from cache' : ''}` : 'failed';

/** What is wrong, by rule, worst first; what is merely worth knowing stands among the findings. */
function notesOf(reports: readonly PlacedReport[]): readonly string[] {
  const wrong = reports.filter(({ severity }) => severity !== 'info').sort(bySeverity);
  return [...new Set(wrong.map(({ severity, rule }) => `${severity} ${code(rule)}`))];
}

import type { ComponentChildren } from 'preact';
import { countSeverities } from '../findings/severity.ts';
import { SeverityCountsView } from '../findings/severity-counts.tsx';
import { texts } from '../texts/index.ts';
import { timeOfDay, utcMoment } from '../time/moments.ts';
import { gapWords } from '../time/words.ts';
import type { Zone } from '../time/zone.ts';
import type { ColumnId } from './list-layout.ts';
import type { ListRow } from './row.ts';
import { sinceHint, sinceMs, sinceWords, sizeWords, statusWords } from './row-words.ts';

export interface Column {
  /** In CSS pixels, until it is resized. */
  readonly width: number;
  /** Numbers stand at the end of their cells. */
  readonly isNumber?: true;
  /** What rows are sorted by; null stands last. */
  key(row: ListRow, previous: ListRow | undefined): string | number | null;
  draw(row: ListRow, previous: ListRow | undefined, zone: Zone): ComponentChildren;
  /** Said on hover, where the cell does not say it all. */
  hint?(row: ListRow, previous: ListRow | undefined): string | undefined;
}

/** One entry for every column: how wide it is, what it shows, what it sorts by. */
export const columns: Readonly<Record<ColumnId, Column>> = {
  time: {
    width: 70,
    key: ({ startedAt }) => startedAt,
    draw: ({ startedAt }, _previous, zone) => (startedAt === null ? '–' : timeOfDay(startedAt, zone)),
    hint: ({ startedAt }) => (startedAt === null ? undefined : utcMoment(startedAt)),
  },
  method: { width: 58, key: ({ method }) => method, draw: ({ method }) => method },
  request: {
    width: 0,
    key: ({ title, path }) => `${title} ${path}`,
    draw: (row) => <RequestWords row={row} />,
    hint: ({ title, host, path }) => `${title} ${title === '' ? host : ''}${path}`.trim(),
  },
  host: word(150, ({ host }) => host),
  endpoint: word(130, ({ inspection }) => inspection?.endpoint ?? ''),
  provider: word(90, ({ inspection }) => inspection?.provider ?? ''),
  session: word(130, ({ session }) => session ?? ''),
  status: {
    width: 54,
    isNumber: true,
    key: ({ status, error }) => (error === null ? status : 1000),
    draw: statusWords,
    hint: ({ error }) => error ?? undefined,
  },
  gap: { width: 70, isNumber: true, key: sinceMs, draw: sinceWords, hint: sinceHint },
  duration: {
    width: 70,
    isNumber: true,
    key: ({ duration }) => duration,
    draw: ({ duration }) => (duration === null ? '–' : gapWords(duration)),
  },
  size: { width: 72, isNumber: true, key: ({ size }) => size, draw: ({ size }) => sizeWords(size) },
  findings: {
    width: 100,
    key: ({ inspection }) => worst(inspection?.reports ?? []),
    draw: ({ inspection }) => <SeverityCountsView counts={countSeverities(inspection?.reports ?? [])} />,
  },
};

function word(width: number, of: (row: ListRow) => string): Column {
  return { width, key: (row) => of(row) || null, draw: of, hint: (row) => of(row) || undefined };
}

function RequestWords({ row: { title, inspection, host, path } }: { row: ListRow }) {
  if (inspection === null) return <span class="row-path">{`${host}${path}`}</span>;
  return (
    <>
      {title}
      {inspection.provider === 'app' && <span class="unseen"> {texts.list.appAside}</span>}{' '}
      <span class="row-path">{path}</span>
    </>
  );
}

/** Rows with the worst findings first, then those with the most. */
function worst(reports: Parameters<typeof countSeverities>[0]): number | null {
  if (reports.length === 0) return null;
  const { error, warning, info } = countSeverities(reports);
  return -(error * 1e6 + warning * 1e3 + info);
}

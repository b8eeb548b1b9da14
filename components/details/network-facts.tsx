import type { DurationMs, EpochMs } from '../../lib/time.ts';
import { sizeWords, statusWords } from '../list/row-words.ts';
import { texts } from '../texts/index.ts';
import { Moment } from '../time/moment.tsx';
import { gapWords } from '../time/words.ts';
import type { NamedValue } from './named-values.tsx';

interface Transfer {
  readonly status: number;
  readonly error: string | null;
  readonly fromCache: boolean;
  readonly startedAt: EpochMs | null;
  readonly duration: DurationMs | null;
  readonly size: number | null;
}

const { facts, fromCache: cached } = texts.details;

/** How a request went, as the network tells it. */
export const networkFacts = ({
  status,
  error,
  fromCache,
  startedAt,
  duration,
  size,
}: Transfer): readonly NamedValue[] => [
  [facts.status, [statusWords({ error, status }), error, fromCache ? cached : null].filter(Boolean).join(' · ')],
  [facts.started, startedAt === null ? null : <Moment at={startedAt} />],
  [facts.took, duration === null ? null : gapWords(duration)],
  [facts.size, size === null ? null : sizeWords(size)],
];

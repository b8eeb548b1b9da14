import type { DurationMs, EpochMs } from '../../lib/time.ts';
import { sizeWords, statusWords } from '../list/row-words.ts';
import { Moment } from '../time/moment.tsx';
import { gapWords } from '../time/words.ts';
import type { Fact } from './facts.tsx';

interface Transfer {
  readonly status: number;
  readonly error: string | null;
  readonly fromCache: boolean;
  readonly startedAt: EpochMs | null;
  readonly duration: DurationMs | null;
  readonly size: number | null;
}

/** How a request went, as the network tells it. */
export const networkFacts = ({ status, error, fromCache, startedAt, duration, size }: Transfer): readonly Fact[] => [
  ['Status', [statusWords({ error, status }), error, fromCache ? 'from cache' : null].filter(Boolean).join(' · ')],
  ['Started', startedAt === null ? null : <Moment at={startedAt} />],
  ['Took', duration === null ? null : gapWords(duration)],
  ['Size', size === null ? null : sizeWords(size)],
];

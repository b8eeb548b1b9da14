import type { Inspection } from '../../lib/inspect/index.ts';
import { between } from '../../lib/time.ts';
import { texts } from '../texts.ts';
import { gapWords } from '../time/words.ts';

/** What a request means in plain words. */
export const rowTitle = ({ title, provider }: Inspection): string =>
  title ?? (provider === 'app' ? texts.list.app : texts.list.unknown);

/** Refused, failed or never answered. */
export const isError = ({ exchange }: Inspection): boolean =>
  exchange.error !== null || exchange.response.status >= 400;

export function statusWords({ exchange }: Inspection): string {
  if (exchange.error !== null) return texts.list.failed;
  return exchange.response.status === 0 ? '–' : String(exchange.response.status);
}

/** Time since the request above; empty where a capture tells no times. */
export function sinceWords(inspection: Inspection, previous: Inspection | undefined): string {
  const at = inspection.exchange.startedAt;
  const before = previous?.exchange.startedAt;
  return at === null || before === undefined || before === null ? '' : gapWords(between(before, at));
}

/** Decimal units, as DevTools has them: `84 B`, `9.1 kB`. */
export function sizeWords(size: number | null): string {
  if (size === null || size < 0) return '–';
  if (size < 1000) return `${size} B`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

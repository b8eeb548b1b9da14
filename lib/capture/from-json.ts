import { isObject, type JsonValue, own } from '../json.ts';
import { bareExchange } from './bare-exchange.ts';
import type { Exchange } from './exchange.ts';
import { fromHarEntry } from './from-har.ts';
import { harSkip, type SkipReason } from './skips.ts';
import { fromSnapshot, isSnapshot, type Snapshot } from './snapshot.ts';

/** What a JSON text turned out to be. Entries that could not be read keep their place in the numbering. */
export interface JsonReading {
  readonly kind: 'har' | 'touchstone' | 'json';
  readonly exchanges: readonly Exchange[];
  /** One for each entry that was left out. */
  readonly skipped: readonly SkipReason[];
}

/** A HAR, whole or in part, Touchstone's own export, or a response body. */
export function fromJson(value: JsonValue, text: string): JsonReading {
  if (isSnapshot(value)) return ownExport(value);
  const entries = harEntries(value);
  if (entries === null) return { kind: 'json', exchanges: bareBody(value, text), skipped: [] };
  const exchanges = entries.flatMap((entry, index) => (harSkip(entry) === null ? [fromHarEntry(entry, index)] : []));
  return { kind: 'har', exchanges, skipped: entries.flatMap((entry) => harSkip(entry) ?? []) };
}

function ownExport(snapshot: Snapshot): JsonReading {
  const exchanges = fromSnapshot(snapshot);
  const lost = snapshot.exchanges.length - exchanges.length;
  return { kind: 'touchstone', exchanges, skipped: Array.from({ length: lost }, () => 'no-exchange' as const) };
}

/** `log.entries`; entries without their log; one entry alone. Null when it is no HAR. */
function harEntries(value: JsonValue): readonly unknown[] | null {
  const log = own(value, 'log');
  const isLog = isObject(log) && ('entries' in log || 'creator' in log || !isSomething(log));
  if (isLog) return Array.isArray(log.entries) ? log.entries : [];
  if (isHarEntry(value)) return [value];
  return Array.isArray(value) && isHarEntry(value[0]) ? value : null;
}

/** Outside of a log, a request alone could be anything. */
const isHarEntry = (value: unknown): boolean => harSkip(value) === null && isObject(own(value, 'response'));

/** A response body holds at least one field, or an item that is one; empty brackets say nothing. */
function bareBody(value: JsonValue, text: string): readonly Exchange[] {
  const saysSomething = Array.isArray(value) ? value.some(isSomething) : isObject(value) && isSomething(value);
  if (!saysSomething) return [];
  return [bareExchange({ kind: 'text', mediaType: 'application/json', text })];
}

const isSomething = (value: JsonValue): boolean =>
  value !== null && (typeof value !== 'object' || Object.keys(value).length > 0);

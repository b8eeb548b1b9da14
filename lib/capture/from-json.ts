import { isObject, type JsonValue, own } from '../json.ts';
import { bareExchange } from './bare-exchange.ts';
import type { Exchange } from './exchange.ts';
import { fromHarEntry } from './from-har.ts';
import { fromSnapshot, isSnapshot } from './snapshot.ts';

/** What a JSON text turned out to be. `skipped` entries could not be read; they keep their place in the numbering. */
export interface JsonReading {
  readonly kind: 'har' | 'touchstone' | 'json';
  readonly exchanges: readonly Exchange[];
  readonly skipped: number;
}

/** A HAR, whole or in part, Touchstone's own export, or an answer's body. */
export function fromJson(value: JsonValue, text: string): JsonReading {
  if (isSnapshot(value)) return { kind: 'touchstone', exchanges: fromSnapshot(value), skipped: 0 };
  const entries = harEntries(value);
  if (entries === null) return { kind: 'json', exchanges: bareBody(value, text), skipped: 0 };
  const exchanges = entries.flatMap((entry, index) => (isHarEntry(entry) ? [fromHarEntry(entry, index)] : []));
  return { kind: 'har', exchanges, skipped: entries.length - exchanges.length };
}

/** `log.entries`; entries without their log; one entry alone. Null when it is no HAR. */
function harEntries(value: JsonValue): readonly unknown[] | null {
  const log = own(value, 'log');
  if (isObject(log) && ('entries' in log || 'creator' in log)) return Array.isArray(log.entries) ? log.entries : [];
  if (isHarEntry(value)) return [value];
  return Array.isArray(value) && isHarEntry(value[0]) ? value : null;
}

export const isHarEntry = (value: unknown): boolean => {
  const url = own(own(value, 'request'), 'url');
  return typeof url === 'string' && isObject(own(value, 'response'));
};

/** An answer's body holds at least one field or item; scalars and empty brackets say nothing. */
function bareBody(value: JsonValue, text: string): readonly Exchange[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [];
  return [bareExchange({ kind: 'text', mediaType: 'application/json', text })];
}

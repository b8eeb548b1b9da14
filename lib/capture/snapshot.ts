import { z } from 'zod/mini';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import { durationMs, epochMs } from '../time.ts';
import { type Body, type Exchange, unreadableReasons } from './exchange.ts';

/** Touchstone's own JSON: `{ "touchstone": 1, "exchanges": [Exchange, …] }`. A file can be edited, so each part is checked. */
export const snapshotVersion = 1;

const text = z.catch(z.string(), '');
const textOrNull = z.catch(z.nullable(z.string()), null);
const numberOrNull = z.catch(z.nullable(z.number()), null);
const headers = z.catch(z.array(z.object({ name: z.string(), value: z.string() })), []);

const reason = z.catch(z.enum(unreadableReasons), 'missing');
const body: z.ZodMiniType<Body> = z.catch(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('text'), mediaType: text, text: z.string() }),
    z.object({ kind: z.literal('base64'), mediaType: text, base64: z.string() }),
    z.object({ kind: z.literal('unreadable'), reason }),
  ]),
  { kind: 'unreadable', reason: 'missing' },
);

const request = { method: text, url: text, headers, body };
const response = { status: z.catch(z.number(), 0), headers, body, size: numberOrNull };

/** A moment of the years 1 to 9999, which is what HAR can tell as well; then no shift of it leads out of what dates can be. */
const moment = z.pipe(
  z.number().check(z.gte(Date.parse('0001-01-01')), z.lt(Date.parse('9999-12-31'))),
  z.transform(epochMs),
);

const exchange = z.object({
  index: z.int().check(z.nonnegative()),
  startedAt: z.catch(z.nullable(moment), null),
  duration: z.catch(z.nullable(z.pipe(z.number(), z.transform(durationMs))), null),
  request: z.object(request),
  response: z.object(response),
  error: textOrNull,
  fromCache: z.catch(z.boolean(), false),
  page: textOrNull,
  resourceType: textOrNull,
});

/** An export of Touchstone, whose exchanges are still to be checked one by one. */
export interface Snapshot extends JsonObject {
  readonly touchstone: number;
  readonly exchanges: readonly JsonValue[];
}

export const isSnapshot = (value: JsonValue): value is Snapshot =>
  isObject(value) && value.touchstone === snapshotVersion && Array.isArray(value.exchanges);

/** Why an export of Touchstone cannot be read: it has a form that this one does not know. Null for all else. */
export function snapshotFault(value: JsonValue): string | null {
  if (!isObject(value) || typeof value.touchstone !== 'number' || !Array.isArray(value.exchanges)) return null;
  if (value.touchstone === snapshotVersion) return null;
  return value.touchstone > snapshotVersion
    ? `it was written by a newer Touchstone, whose form this one, which reads ${snapshotVersion}, does not know`
    : `it has a form that was given up; this Touchstone reads ${snapshotVersion}`;
}

/** Its exchanges; what is none is left out. */
export const fromSnapshot = ({ exchanges }: Snapshot): Exchange[] =>
  exchanges.flatMap((each) => exchange.safeParse(each).data ?? []);

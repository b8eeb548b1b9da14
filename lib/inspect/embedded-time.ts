import type { Content } from '../capture/index.ts';
import { depthLimit, isObject, own } from '../json.ts';
import { type EpochMs, epochMs, parseDate, seconds } from '../time.ts';
import type { Token } from '../tokens/index.ts';

/** Of objects, and of webhooks, whose reference has seconds while the wire has milliseconds as well. */
const named = /_at$|^timestamp$/;
/** Fields that lie in the future by design say nothing about when a body was made. */
const future = /expire|abandon|^exp$/;
/** The newest past time in a body: what "now" was for a capture that carries no clock. */
export function embeddedTime(content: Content, tokens: readonly Token[]): EpochMs | null {
  const times = [
    ...tokens.flatMap(({ issuedAt }) => issuedAt ?? []),
    ...(content.kind === 'json' ? fieldTimes(content.value, 0) : []),
  ];
  return times.length === 0 ? null : epochMs(times.reduce((newest, time) => Math.max(newest, time)));
}

function* fieldTimes(value: unknown, depth: number): Generator<number> {
  if (depth > depthLimit) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* fieldTimes(item, depth + 1);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const member = own(value, key);
      const time = named.test(key) && !future.test(key) ? timeIn(member, key === 'timestamp') : null;
      if (time !== null) yield time;
      else yield* fieldTimes(member, depth + 1);
    }
  }
}

/** Milliseconds, seconds where a field may hold them, or a date in the form of RFC 3339; all from 1973 on, because older ones stand for "never". */
function timeIn(value: unknown, mayBeSeconds: boolean): number | null {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? parseDate(value) : value;
  if (typeof time !== 'number') return null;
  if (time >= 1e11) return time;
  return mayBeSeconds && time >= 1e8 ? seconds(time) : null;
}

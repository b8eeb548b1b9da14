import type { Inspection } from '../../inspect/index.ts';
import { type EpochMs, isDate } from '../../time.ts';

/** What an exchange is to the history of a session. */
export type EventKind = 'sign-in' | 'sign-out' | 'handshake' | 'touch' | 'token' | 'request';

/** An exchange as a mark on the timeline. */
export interface TimelineEvent {
  /** When the request left, by the capturing machine's clock. */
  readonly at: EpochMs;
  /** `exchange.index` */
  readonly exchange: number;
  readonly kind: EventKind;
  /** Refused, failed, or with a finding of severity error. */
  readonly isError: boolean;
}

/** Null for an exchange of a capture that does not tell when it was. */
export function eventOf(inspection: Inspection): TimelineEvent | null {
  const { exchange, reports } = inspection;
  const at = exchange.startedAt;
  if (at === null || !isDate(at)) return null;
  const isError =
    exchange.error !== null || exchange.response.status >= 400 || reports.some(({ severity }) => severity === 'error');
  return { at, exchange: exchange.index, kind: kindOf(inspection), isError };
}

/** By the names of operations: `noun.verb`, the same for whatever provider has the operation. */
const kinds: readonly (readonly [names: RegExp, kind: EventKind])[] = [
  [/\.handshake$/, 'handshake'],
  [/^(session\.(end|remove|sign-out)|client\.(sign-out|delete))$/, 'sign-out'],
  [/^(sign-?in|sign-?up|verification|reverification|oauth|sso|passkey-login|ticket)\./, 'sign-in'],
  [/^session\.touch$/, 'touch'],
  [/^token\./, 'token'],
];

function kindOf({ endpoint, tokens }: Inspection): EventKind {
  const name = endpoint ?? '';
  const kind = kinds.find(([names]) => names.test(name))?.[1];
  if (kind) return kind;
  return tokens.some((token) => token.kind === 'handshake') ? 'handshake' : 'request';
}

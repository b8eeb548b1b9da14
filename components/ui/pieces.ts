import { memoizeByObject } from '../../lib/memoize-by-object.ts';
import { looksLikeJwt } from '../../lib/tokens/index.ts';

/** A text in pieces, those that must be asked for set apart. */
export type Piece = { readonly text: string; readonly isSecret: boolean };

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at its secrets, also where JSON has escaped them, and at what looks like a JWT. At `limit` the text ends; a secret
 * that begins before it stays whole, or half a secret would stand at the edge. Secrets shorter than four characters are not looked for.
 */
export function pieces(text: string, secrets: readonly string[], limit = text.length): readonly Piece[] {
  const all: Piece[] = [];
  let done = 0;
  const put = (end: number, isSecret: boolean): void => {
    if (end > done) all.push({ text: text.slice(done, end), isSecret });
    done = Math.max(done, end);
  };
  for (const { start, end } of spansIn(text, secrets, limit)) {
    put(start, false);
    put(end, true);
  }
  put(Math.min(limit, text.length), false);
  return all;
}

/** In order; those that overlap are one. */
function spansIn(text: string, secrets: readonly string[], limit: number): readonly Span[] {
  const sorted = [...jwtSpans(text, limit), ...secretSpans(text, secrets, limit)].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const span of sorted) {
    const last = spans.at(-1);
    if (last && span.start < last.end) spans.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else spans.push(span);
  }
  return spans;
}

/** Wherever it stands, and also one that was cut off. Only the first `eyJ` of a word begins one. */
const jwt = /eyJ(?<!eyJ[\w-]*?eyJ)[\w-]*(?:\.[\w-]*)+/g;

function* jwtSpans(text: string, limit: number): Generator<Span> {
  if (!text.includes('eyJ')) return;
  for (const { index, 0: found } of text.matchAll(jwt)) {
    if (index >= limit) return;
    yield { start: index, end: index + found.length };
  }
}

const startLength = 4;

/** Secrets by their first characters, the longest first; those that look like a JWT are found without. */
interface Starts {
  /** Character codes. */
  readonly initials: ReadonlySet<number>;
  readonly secrets: ReadonlyMap<string, readonly string[]>;
}

const startsOf = memoizeByObject((all: readonly string[]): Starts => {
  const searched = all.filter((secret) => secret.length >= startLength && !looksLikeJwt(secret));
  const written = new Set(searched.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]));
  const secrets = new Map<string, string[]>();
  for (const secret of [...written].sort((a, b) => b.length - a.length)) {
    const start = secret.slice(0, startLength);
    const others = secrets.get(start);
    if (others) others.push(secret);
    else secrets.set(start, [secret]);
  }
  return { initials: new Set(Array.from(secrets.keys(), (start) => start.charCodeAt(0))), secrets };
});

/** Goes through a text once, however many secrets there are. */
function* secretSpans(text: string, all: readonly string[], limit: number): Generator<Span> {
  const { initials, secrets } = startsOf(all);
  if (initials.size === 0) return;
  for (let at = 0; at < limit && at + startLength <= text.length; at += 1) {
    if (!initials.has(text.charCodeAt(at))) continue;
    const found = secrets.get(text.slice(at, at + startLength))?.find((secret) => text.startsWith(secret, at));
    if (found !== undefined) yield { start: at, end: at + found.length };
  }
}

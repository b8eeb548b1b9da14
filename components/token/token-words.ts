import type { Token } from '../../lib/tokens/index.ts';
import { texts } from '../texts/index.ts';

const words = texts.token;

/** `session` → `Session token`; what is no kind of a provider has a name of its own. */
export function tokenTitle(kind: string): string {
  const title = words.kind(kind.replaceAll('-', ' '));
  return words.kinds[kind] ?? `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

export interface SignatureWords {
  readonly verdict: string;
  readonly reason: string;
  readonly tone: 'good' | 'error' | 'warning' | 'plain';
}

/** Meant for everybody to read, in every page of the app. */
export const isPublic = (kind: string): boolean => kind === 'publishable-key';

/** All others, as they were sent. */
export const secretTokens = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ kind }) => !isPublic(kind)).map(({ raw }) => raw);

type State = keyof typeof words.signature;

/** Decoding is not verifying, so an unchecked signature never sounds good. */
const tones: Readonly<Record<State, SignatureWords['tone']>> = {
  valid: 'good',
  invalid: 'error',
  'unknown-key': 'warning',
  'not-checked': 'plain',
  encrypted: 'plain',
  malformed: 'error',
  public: 'plain',
  opaque: 'plain',
  none: 'error',
};

/** The signature's state and why it is so. */
export function signatureWords(token: Pick<Token, 'signature' | 'alg' | 'kind'>): SignatureWords {
  const state = token.signature === 'none' ? unsigned(token) : token.signature;
  return { ...words.signature[state], tone: tones[state] };
}

function unsigned({ alg, kind }: Pick<Token, 'alg' | 'kind'>): State {
  if (kind === 'jwe') return 'encrypted';
  if (kind === 'malformed') return 'malformed';
  if (isPublic(kind)) return 'public';
  return alg === null ? 'opaque' : 'none';
}

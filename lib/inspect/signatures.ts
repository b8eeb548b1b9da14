import type { Facts } from '../diagnose/index.ts';
import { type KeySet, markedState, type SignatureState, type Token, verifySignature } from '../tokens/index.ts';
import { createNewest } from './newest.ts';

/** The signature of one token judged, for every place of its exchange. */
export interface Verdict {
  readonly facts: Facts;
  readonly token: Token;
  readonly signature: SignatureState;
}

/** Pairs tokens with keys, whichever of the two was captured first. */
export interface Signatures {
  learn(host: string, keys: KeySet): void;
  watch(facts: Facts): void;
  /** Judges what can be judged by now. Each token of an exchange is judged once, unless its key was still unknown. */
  settle(): Promise<readonly Verdict[]>;
}

/** Tokens whose key never comes must not pile up for ever; the oldest stay `not-checked`. */
const waitingLimit = 2000;

type Waiting = { readonly facts: Facts; readonly token: Token; told: SignatureState };

export function createSignatures(): Signatures {
  const keySets = new Map<string, KeySet>();
  const verified = new Map<string, SignatureState>();
  const waiting = createNewest<Waiting>(waitingLimit);

  const judge = async ({ token }: Waiting): Promise<SignatureState> => {
    const known = verified.get(token.raw);
    if (known) return known;
    const keys = [...keySets.values()].flat().filter(({ kid }) => kid === token.header?.kid);
    if (keys.length === 0) return keySets.has(issuerHost(token)) ? 'unknown-key' : 'not-checked';
    const state = markedState(token.raw) ?? (await verifySignature(token, keys));
    if (verified.size >= waitingLimit) verified.clear();
    verified.set(token.raw, state);
    return state;
  };

  return {
    learn(host, keys) {
      if (keys.length > 0) keySets.set(host, keys);
    },
    watch(facts) {
      const seen = new Set<string>();
      for (const token of facts.tokens) {
        if (token.signature !== 'not-checked' || seen.has(token.raw)) continue;
        seen.add(token.raw);
        waiting.add({ facts, token, told: 'not-checked' });
      }
    },
    async settle() {
      if (keySets.size === 0) return [];
      const verdicts: Verdict[] = [];
      const undecided: Waiting[] = [];
      for (const one of waiting.take()) {
        const signature = await judge(one);
        if (signature !== one.told) verdicts.push({ facts: one.facts, token: one.token, signature });
        if (signature === 'not-checked' || signature === 'unknown-key') undecided.push({ ...one, told: signature });
      }
      const meanwhile = waiting.take();
      for (const one of [...undecided, ...meanwhile]) waiting.add(one);
      return verdicts;
    },
  };
}

const issuerHost = ({ claims }: Token): string =>
  typeof claims?.iss === 'string' ? (URL.parse(claims.iss)?.hostname ?? '') : '';

/** The same places, with the signature judged wherever this token stands. */
export const withVerdict = (tokens: readonly Token[], raw: string, signature: SignatureState): readonly Token[] =>
  tokens.map((token) => (token.raw === raw ? { ...token, signature } : token));

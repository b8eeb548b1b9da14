import type { Exchange } from '../capture/index.ts';
import type { Facts, Verdict } from '../diagnose/index.ts';
import {
  createKeyRing,
  type KeyRing,
  type KeySet,
  markedState,
  type SignatureState,
  type Token,
  verifySignature,
} from '../tokens/index.ts';
import { createBoundedCache } from './bounded-cache.ts';
import { createNewest } from './newest.ts';

/** What was found, and of which exchange. */
interface Settled {
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** Pairs tokens with keys, whichever of the two was captured first. */
export interface Signatures extends Pick<KeyRing, 'see' | 'give'> {
  watch(facts: Facts): void;
  /** The tokens of these exchanges wait no longer: nobody holds the exchanges any more but they. */
  forget(exchanges: readonly Exchange[]): void;
  /** Judges what can be judged by now. Each token of an exchange is judged once, unless its key was still unknown. */
  settle(): Promise<readonly Settled[]>;
}

/** Tokens whose key never comes must not pile up for ever; the oldest stay `not-checked`. */
const waitingLimit = 2000;

/** Characters of the tokens whose signatures are known without another look. */
const judgedLimit = 2_000_000;

type Waiting = { readonly facts: Facts; readonly token: Token; told: SignatureState };

export function createSignatures(): Signatures {
  const ring = createKeyRing();
  const waiting = createNewest<Waiting>(waitingLimit);
  const forgotten = new WeakSet<Exchange>();
  let areKeysKnown = false;
  let judged = createBoundedCache<SignatureState>(judgedLimit);

  /** What was found with other keys may not hold with these. */
  const learn = (): void => {
    areKeysKnown = true;
    judged = createBoundedCache(judgedLimit);
  };

  const judge = async ({ facts, token }: Waiting): Promise<SignatureState> => {
    const known = judged.get(token.raw);
    if (known) return known;
    const keys = ring.keysFor(token, facts.head.host);
    if (keys === null) return 'not-checked';
    const verdicts = judged;
    const state = await checked(token, keys);
    verdicts.set(token.raw, state);
    return state;
  };

  const wait = (all: readonly Waiting[]): void => {
    for (const one of all) if (!forgotten.has(one.facts.exchange)) waiting.add(one);
  };

  const verdictOn = ({ facts, token }: Waiting, signature: SignatureState): Verdict => {
    const keys = signature === 'unknown-key' ? (ring.keysFor(token, facts.head.host) ?? []) : [];
    return { token, signature, listed: keys.flatMap(({ kid }) => kid ?? []) };
  };

  return {
    see(place, keys) {
      learn();
      ring.see(place, keys);
    },
    give(keys) {
      if (keys.length === 0) return;
      learn();
      ring.give(keys);
    },
    watch(facts) {
      const seen = new Set<string>();
      for (const token of facts.tokens) {
        if (token.signature !== 'not-checked' || seen.has(token.raw)) continue;
        seen.add(token.raw);
        waiting.add({ facts, token, told: 'not-checked' });
      }
    },
    forget(exchanges) {
      for (const exchange of exchanges) forgotten.add(exchange);
      wait(waiting.take());
    },
    async settle() {
      if (!areKeysKnown) return [];
      const settled: Settled[] = [];
      const undecided: Waiting[] = [];
      for (const one of waiting.take()) {
        const signature = await judge(one);
        if (signature !== one.told) settled.push({ facts: one.facts, verdict: verdictOn(one, signature) });
        if (signature === 'not-checked' || signature === 'unknown-key') undecided.push({ ...one, told: signature });
      }
      wait([...undecided, ...waiting.take()]);
      return settled;
    },
  };
}

async function checked(token: Token, keys: KeySet): Promise<SignatureState> {
  const state = await verifySignature(token, keys);
  return state === 'unknown-key' ? state : (markedState(token.raw) ?? state);
}

/** The same places, with the signature judged wherever this token stands. */
export const withVerdict = (tokens: readonly Token[], { token: { raw }, signature }: Verdict): readonly Token[] =>
  tokens.map((token) => (token.raw === raw ? { ...token, signature } : token));

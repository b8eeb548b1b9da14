import { type Provider, providers as registered } from '../providers/index.ts';
import type { Explanation, Token } from '../tokens/index.ts';

/** More than anyone reads. */
const most = 200;
const longest = 400;

/** What a token says in compact form, spelled out by its provider; empty where there is nothing to spell out. */
export function explainToken(token: Token, providers: readonly Provider[] = registered): readonly Explanation[] {
  return providers
    .flatMap((provider) => provider.explainToken?.(token) ?? [])
    .slice(0, most)
    .map(({ path, value, meaning }) => ({ path, value: clipped(value), meaning: clipped(meaning) }));
}

const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

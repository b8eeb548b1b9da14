import type { z } from 'zod/mini';
import type { Content } from '../capture/index.ts';
import type { Head } from './head.ts';
import type { Route } from './routes.ts';

/** The part of a provider that tells its traffic from everybody else's. */
export interface Recognizer<R extends Route = Route> {
  readonly id: string;
  /** From the head alone: might this be ours? False means that the body is never fetched. Costs next to nothing. */
  mayClaim(head: Head): boolean;
  /** Is it ours, and which operation? Null means not ours. `sent` reads the request's body, which few ask for. */
  claim(head: Head, content: Content, sent: () => Content): Claim<R> | null;
}

/** What a provider says of an exchange that it takes for its own. */
export interface Claim<R extends Route = Route> {
  /** Null: ours, but no operation we know. */
  readonly route: R | null;
  readonly params: Readonly<Record<string, string>>;
  /** Path without query, proxy prefix kept, identifiers as templates. */
  readonly path: string;
  /** How sure: the number of weak signals it is worth. */
  readonly score: number;
  /** What the response holds, where no operation tells: a body pasted by itself. */
  readonly response?: z.ZodMiniType;
}

/** Independent signals: one strong, or two weak, make a claim (a medium one counts as two). */
export const signal = { weak: 1, medium: 2, strong: 4 } as const;
/** From this score on, an exchange is the provider's. */
export const enough = signal.medium;

/** The bodies of an exchange, read only for a provider that might claim it. */
interface Bodies {
  content(): Content;
  sent(): Content;
}

/** The provider that is surest; null: not auth traffic. Between equals the one registered first stays. */
export function recognize<P extends Recognizer>(
  head: Head,
  { content, sent }: Bodies,
  providers: readonly P[],
): { readonly provider: P; readonly claim: Claim } | null {
  let best: { provider: P; claim: Claim } | null = null;
  for (const provider of providers) {
    if (!provider.mayClaim(head)) continue;
    const claim = provider.claim(head, content(), sent);
    if (claim && claim.score >= enough && claim.score > (best?.claim.score ?? 0)) best = { provider, claim };
  }
  return best;
}

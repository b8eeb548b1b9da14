import { inWords } from '../in-words.ts';
import { between, type DurationMs, type EpochMs } from '../time.ts';
import type { Token } from '../tokens/index.ts';
import type { Facts } from './facts.ts';
import type { Report } from './finding.ts';
import { type ReceivingTime, receivingTime, tolerance } from './receiving-time.ts';
import type { Reporter } from './rule.ts';
import { isBearer, isInCookie } from './token-places.ts';

/** What findings about the capturing machine's own clock are about. */
export const thisMachine = 'this machine';

/** A time of a token that lies in the future of the server that received the token or handed it out. */
interface Early {
  readonly token: Token;
  readonly at: EpochMs;
  readonly server: ReceivingTime;
  readonly by: DurationMs;
}

type Judged = Pick<Facts, 'exchange' | 'head' | 'provider' | 'clock' | 'tokens' | 'handedOut'>;

/** How a time of tokens is found and told: `was issued`, `Issued (iat)`. */
export interface TokenTime {
  readonly of: (token: Token) => EpochMs | null;
  readonly verb: string;
  readonly label: string;
}

/** Reports on tokens whose time lies further ahead than clocks may differ. */
export function reportEarly(facts: Judged, report: Reporter, time: TokenTime): void {
  const server = receivingTime(facts);
  if (server === null) return;
  for (const token of facts.tokens) {
    const at = time.of(token);
    if (at === null) continue;
    const by = between(server.latest, at);
    if (by > tolerance && isJudged(token, facts)) report(told({ token, at, server, by }, facts, time));
  }
}

const isJudged = (token: Token, { provider, handedOut }: Judged): boolean =>
  isBearer(token) || handedOut.includes(token) || (provider === 'app' && token.kind === 'session' && isInCookie(token));

/** It is about the clock that is behind, so that it and that clock's other symptoms are one finding. */
function told({ token, at, server, by }: Early, { head }: Judged, { verb, label }: TokenTime): Report {
  const clock = server.isReceivers ? 'the server’s clock' : 'this machine’s clock';
  const moments = [
    { label: server.isReceivers ? 'Server’s clock' : 'This machine’s clock', at: server.latest },
    { label, at },
  ];
  return {
    path: token.where,
    about: server.isReceivers ? head.host : thisMachine,
    message: `The token ${verb} ${inWords(by)} ahead of ${clock}`,
    evidence: [{ kind: 'times', moments, difference: by }],
  };
}

import { header } from '../../../capture/index.ts';
import { inWords } from '../../../in-words.ts';
import { after, between, type EpochMs, seconds } from '../../../time.ts';
import { aboutToken } from '../../about-token.ts';
import type { Facts } from '../../facts.ts';
import { tolerance } from '../../receiving-time.ts';
import { defineRule } from '../../rule.ts';

export const tokenExpiredOnArrival = defineRule({
  id: 'token/expired-on-arrival',
  severity: 'error',
  title: 'Token expired on arrival',
  why: 'The API handed out a token that was already too old. The page stores it, and every request that it makes with it is refused.',
  fix: 'Look for a cache between the page and the API that keeps old responses, and reload without the cache. If the response has no Date header, check whether the clock of this machine is ahead.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  needs: ['handedOut'],
  check({ exchange, clock, handedOut }, report) {
    const arrival = arrivalOf({ exchange, clock });
    if (arrival === null || !isSuccess(exchange.response.status)) return;
    for (const token of handedOut) {
      if (token.expiresAt === null) continue;
      const late = between(token.expiresAt, arrival);
      if (late < tolerance) continue;
      const moments = [
        { label: 'Expired', at: token.expiresAt },
        { label: 'Arrived', at: arrival },
      ];
      report({
        path: token.where,
        about: aboutToken(token),
        message: `The token had expired ${inWords(late)} before it arrived`,
        evidence: [{ kind: 'times', moments, difference: late }],
      });
    }
  },
});

/** A pasted body has no status, and was a success if it holds a token. */
const isSuccess = (status: number): boolean => status === 0 || (status >= 200 && status < 300);

/** A response that a cache kept is older than its `Date` says, by its `Age` in seconds (RFC 9111 §5.1). */
function arrivalOf({ exchange, clock }: Pick<Facts, 'exchange' | 'clock'>): EpochMs | null {
  const age = Number(header(exchange.response.headers, 'age') ?? 0);
  if (clock.judgedAt === null || clock.serverDate === null || !(age > 0)) return clock.judgedAt;
  return after(clock.judgedAt, seconds(age));
}

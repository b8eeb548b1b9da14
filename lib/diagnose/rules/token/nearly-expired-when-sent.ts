import { inWords } from '../../../in-words.ts';
import { aboutToken } from '../../about-token.ts';
import { tolerance } from '../../receiving-time.ts';
import { defineRule } from '../../rule.ts';
import { sentExpiry } from '../../sent-tokens.ts';

export const tokenNearlyExpiredWhenSent = defineRule({
  id: 'token/nearly-expired-when-sent',
  severity: 'warning',
  title: 'Nearly expired token in a request',
  why: 'The request left within seconds of its token’s expiry. A slow network, or a clock that is a little off, is enough to have it refused, which users see as an error now and then.',
  fix: 'Ask the SDK for the token right before each request, and use what it returns; it refreshes tokens well before they expire. Do not add a cache of your own.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  needs: ['sent'],
  check(facts, report) {
    const sent = sentExpiry(facts);
    if (sent === null || Math.abs(sent.left) > tolerance) return;
    const { token, expiresAt, sentAt, left } = sent;
    const moments = [
      { label: 'Sent', at: sentAt },
      { label: 'Expires', at: expiresAt },
    ];
    report({
      path: token.where,
      about: aboutToken(token),
      message: `The token was sent ${inWords(left)} ${left < 0 ? 'after' : 'before'} it expired`,
      evidence: [{ kind: 'times', moments, difference: left }],
    });
  },
});

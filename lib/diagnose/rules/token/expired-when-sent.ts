import { inWords } from '../../../in-words.ts';
import { between } from '../../../time.ts';
import { aboutToken } from '../../about-token.ts';
import { tolerance } from '../../receiving-time.ts';
import { defineRule } from '../../rule.ts';
import { sentExpiry } from '../../sent-tokens.ts';

export const tokenExpiredWhenSent = defineRule({
  id: 'token/expired-when-sent',
  severity: 'error',
  title: 'Expired token in a request',
  why: 'The request carried a token that had already expired. A server that checks it returns 401, or treats the user as signed out.',
  fix: 'Ask the SDK for a token before each request (getToken() and the like refresh it in time), and do not keep tokens in variables, stores, or default headers.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  needs: ['sent'],
  check(facts, report) {
    const sent = sentExpiry(facts);
    if (sent === null || sent.left >= -tolerance) return;
    const { token, expiresAt, sentAt } = sent;
    const late = between(expiresAt, sentAt);
    const moments = [
      { label: 'Expired', at: expiresAt },
      { label: 'Sent', at: sentAt },
    ];
    report({
      path: token.where,
      about: aboutToken(token),
      message: `The token had expired ${inWords(late)} before it was sent`,
      evidence: [{ kind: 'times', moments, difference: late }],
    });
  },
});

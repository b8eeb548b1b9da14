import { inWords } from '../../../in-words.ts';
import { between } from '../../../time.ts';
import { aboutToken } from '../../about-token.ts';
import { receivingTime, tolerance } from '../../receiving-time.ts';
import { defineRule } from '../../rule.ts';
import { noIssuers, sentToken } from '../../sent-tokens.ts';

export const tokenExpiredWhenSent = defineRule({
  id: 'token/expired-when-sent',
  severity: 'error',
  title: 'Expired token in a request',
  why: 'The request carried a token that had already expired. A server that checks it answers 401, or treats the user as signed out.',
  fix: 'Ask the SDK for a token before each request (getToken() and the like refresh it in time), and do not keep tokens in variables, stores, or default headers.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  isSteady: true,
  memory: noIssuers,
  check(facts, report, issuers) {
    const token = sentToken(facts, issuers);
    const received = receivingTime(facts);
    if (!token?.expiresAt || received === null) return;
    const late = between(token.expiresAt, received.earliest);
    if (late <= tolerance) return;
    const moments = [
      { label: 'Expired', at: token.expiresAt },
      { label: 'Sent', at: received.earliest },
    ];
    report({
      path: token.where,
      about: aboutToken(token),
      message: `The token had expired ${inWords(late)} before it was sent`,
      evidence: [{ kind: 'times', moments, difference: late }],
    });
  },
});

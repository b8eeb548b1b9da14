import { reasonOf } from '../../../clerk/refusals/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { refusedWith } from '../../rule-makers/refusal.ts';

/** Where the retry carries the token: the identity that `token/in-url` gives to this place. */
const place = 'request.query.expired_token';

export const missingExpiredToken = defineClerkRule({
  id: 'network/missing-expired-token',
  severity: 'warning',
  title: 'Token request refused without the old token',
  why: 'Clerk refused to make a token until it saw the expired one, which clerk-js then sent in the URL. URLs end up in logs and histories, and older native SDKs repeat the request forever.',
  fix: 'Update the SDK. If it is current, nothing is broken, but sanitize captures of this request before you share them.',
  judges: 'api',
  memory: () => new Set<string>(),
  check({ errors, head, instance }, report, asked) {
    const refusal = refusedWith(errors, ['missing_expired_token']);
    if (refusal) {
      asked.add(instance.host);
      report({
        path: refusal.path,
        about: place,
        message: `Clerk refused the token request: ${reasonOf(refusal.code)}`,
      });
    } else if (asked.has(instance.host) && head.query.has('expired_token')) {
      report({
        path: place,
        about: place,
        message: 'The token request was repeated with the expired token in its URL',
      });
    }
  },
  supersedes: ['token/in-url'],
});

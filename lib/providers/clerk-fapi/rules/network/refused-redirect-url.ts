import { isHandshake } from '../../exchanges/handshake.ts';
import { defineClerkRule } from '../../facts.ts';
import { refusedFor, refusedWith } from '../../rule-makers/refusal.ts';

export const refusedRedirectUrl = defineClerkRule({
  id: 'network/refused-redirect-url',
  severity: 'error',
  title: 'Refused redirect URL',
  why: 'The request names a page to go to afterward, and the instance does not allow that page. The flow stops here.',
  fix: 'Add the URL to the instance’s allowed redirect URLs, or use one on its own domain. A satellite can return only to a domain that the Dashboard lists, not to a preview deployment.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  supersedes: ['schema/foreign-error'],
  needs: ['failure'],
  check({ errors, failure, head, instance }, report) {
    const about = instance.host;
    const refusal = refusedWith(errors, codes) ?? errors.find(({ code }) => family.test(code));
    if (refusal) report({ path: refusal.path, about, message: refusedFor(refusal) });
    // To a navigation Clerk responds with a page that people can read.
    else if (isHandshake(head) && failure >= 400 && failure < 500 && errors.length === 0)
      report({
        path: 'request.query.redirect_url',
        about,
        message: `Clerk refused the handshake with ${failure}, most likely for the page to return to`,
      });
  },
});

const codes = [
  'redirect_url_domain_mismatch',
  'redirect_url_not_associated_with_instance',
  'redirect_url_too_long',
  'invalid_redirect_url',
  'prohibited_redirect_url',
];

/** What further codes of the kind look like, published or not. */
const family = /^redirect_url_/;

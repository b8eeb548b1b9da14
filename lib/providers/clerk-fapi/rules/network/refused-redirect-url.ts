import { refusalRule } from '../../rule-makers/refusal.ts';

export const refusedRedirectUrl = refusalRule({
  id: 'network/refused-redirect-url',
  severity: 'error',
  title: 'Refused redirect URL',
  why: 'The request names a page to go to afterward, and the instance does not allow that page. The flow stops here.',
  fix: 'Add the URL to the instance’s allowed redirect URLs, or use one on its own domain.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  codes: [
    'redirect_url_domain_mismatch',
    'redirect_url_not_associated_with_instance',
    'redirect_url_too_long',
    'invalid_redirect_url',
    'prohibited_redirect_url',
  ],
  family: /^redirect_url_/,
});

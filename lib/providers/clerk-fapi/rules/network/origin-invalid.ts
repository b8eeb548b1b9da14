import { refusalRule } from '../../rule-makers/refusal.ts';

export const originInvalid = refusalRule({
  id: 'network/origin-invalid',
  severity: 'error',
  title: 'Page on a domain that the instance refuses',
  why: 'The page’s key belongs to a production instance, which responds only to pages on its own domain. On localhost, on a preview address, or in a browser extension, every request is refused.',
  fix: 'Use the publishable key of a development instance here, or add the domain, subdomain, or extension to the instance’s allowed origins.',
  docs: 'https://clerk.com/docs/guides/development/troubleshooting/using-production-keys-in-development',
  codes: ['origin_invalid'],
});

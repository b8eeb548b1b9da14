import { refusalRule } from '../../refusal-rule.ts';

export const originInvalid = refusalRule({
  id: 'network/origin-invalid',
  severity: 'error',
  title: 'Page that the instance does not allow',
  why: 'The key of the page belongs to a production instance, which answers pages of its own domain only. On localhost, on a preview address or in a browser extension every request is refused.',
  fix: 'Use the publishable key of a development instance here, or add the domain, the subdomain or the extension to the allowed origins of the instance.',
  docs: 'https://clerk.com/docs/guides/development/troubleshooting/using-production-keys-in-development',
  codes: ['origin_invalid'],
});

import { refusalRule } from '../../rule-makers/refusal.ts';

export const originAndAuthorization = refusalRule({
  id: 'network/origin-and-authorization',
  severity: 'error',
  title: 'Browser request that looks native',
  why: 'The request carries both an Origin header, as browsers send it, and an Authorization header, as native apps do. Clerk accepts only one of the two.',
  fix: 'In a browser, let the SDK send the request and do not add an Authorization header. In a native app, do not send an Origin.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  codes: ['origin_authorization_headers_conflict'],
});

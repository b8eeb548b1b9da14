import { refusalRule } from '../../refusal-rule.ts';

export const unknownDevBrowser = refusalRule({
  id: 'network/unknown-dev-browser',
  severity: 'error',
  title: 'Development browser that Clerk does not know',
  why: 'In development Clerk knows a browser by a token in the URL in place of a cookie, and this token is unknown to the instance. It belongs to another instance or was deleted, so everybody is signed out here.',
  fix: 'Clear the cookies and the local storage of the page, reload, and check that the publishable key is the one of the instance you mean.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  supersedes: ['network/repeated-dev-browser'],
  codes: ['dev_browser_unauthenticated'],
});

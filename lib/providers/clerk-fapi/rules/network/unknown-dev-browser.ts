import { refusalRule } from '../../rule-makers/refusal.ts';

export const unknownDevBrowser = refusalRule({
  id: 'network/unknown-dev-browser',
  severity: 'error',
  title: 'Development browser unknown to Clerk',
  why: 'In development, Clerk recognizes a browser by a token in the URL instead of a cookie. The instance does not know this token: it belongs to another instance or was deleted, so everybody is signed out here.',
  fix: 'Clear the page’s cookies and local storage, reload, and check that the publishable key is the one of the instance you mean.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  supersedes: ['network/repeated-dev-browser'],
  codes: ['dev_browser_unauthenticated'],
});

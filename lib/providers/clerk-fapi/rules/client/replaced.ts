import { joinPath } from '../../../../json.ts';
import { isSignOut } from '../../exchanges/sign-out.ts';
import { defineClerkRule } from '../../facts.ts';

export const replacedClient = defineClerkRule({
  id: 'client/replaced',
  severity: 'warning',
  title: 'Client replaced by another',
  why: 'Clerk recognizes a browser by a cookie and calls it a client. Here the client changed in the middle of the visit: its cookie was lost or replaced, and every session on it was lost with it.',
  fix: 'Find out why the cookie did not last: cleared or blocked cookies, a page in an iframe, two instances on one host, or leftovers of an older SDK.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  supersedes: ['client/lost-session', 'network/changed-dev-browser'],
  needs: ['client', 'past'],
  check({ client, past, head, instance }, report) {
    const before = past.client?.id;
    const { id } = client.value;
    if (before === undefined || id === undefined || before === id) return;
    if (past.isSignOutSeen || isSignOut(head, past.lastActiveSessionId)) return;
    report({
      path: joinPath(client.path, 'id'),
      about: instance.host,
      message: 'client.id differs from that of the response before, and no sign-out was seen',
    });
  },
});

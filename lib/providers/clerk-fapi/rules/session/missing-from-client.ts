import { joinPath } from '../../../../json.ts';
import { isRevocation, isSignOut } from '../../exchanges/sign-out.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSignedIn, readable } from '../../objects/copies.ts';

export const sessionMissingFromClient = defineClerkRule({
  id: 'session/missing-from-client',
  severity: 'warning',
  title: 'Session missing from its client',
  why: 'The same response shows a session and a client without it. The SDK believes the client, so the session vanishes from the page.',
  fix: 'Reload the client. If it happens again, look for a cache, a proxy, or a mock that puts old clients into new responses.',
  needs: ['client'],
  check({ sessions, client, head }, report) {
    const session = sessions.find(({ path }) => path === 'response');
    const id = session?.value.id;
    const listed = client.value.sessions;
    if (!session || id === undefined || listed === undefined || listed.some((one) => one?.id === undefined)) return;
    if (readable(listed).some((one) => one.id === id)) return;
    // Of a pasted body nobody knows whether it responds to a sign-out; its status tells.
    if (isSignOut(head, id) || isRevocation(head) || (head.host === '' && !isSignedIn(session.value))) return;
    report({
      path: joinPath(client.path, 'sessions'),
      about: id,
      message: 'The session of this response is not among the sessions of its client',
    });
  },
});

import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const missingSessionToken = defineClerkRule({
  id: 'session/missing-token',
  severity: 'warning',
  title: 'Active session without a token',
  why: 'The response holds an active session but no token for it, so the page has no session cookie until it asks for a token by itself. Until then, servers see the user as signed out.',
  fix: 'If a mock or a fixture made the response, put a token into last_active_token. Otherwise look for a proxy that strips it.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['client'],
  check({ client, sessions, head }, report) {
    if (!carriers.test(head.path)) return;
    const inUse = client.value.last_active_session_id;
    const session = sessions.find(({ value }) => value.id !== undefined && value.id === inUse);
    if (session?.value.status !== 'active' || session.value.last_active_token !== null) return;
    report({
      path: joinPath(session.path, 'last_active_token'),
      about: session.value.id ?? session.path,
      message: 'The session is active and its last_active_token is null',
    });
  },
});

/** Responses that carry a token of the session in use: a touch, the client itself, a pasted body of either. */
const carriers = /(\/touch|\/v1\/client|^)$/;

import { aboutToken } from '../../../../diagnose/index.ts';
import { type Client, defineClerkRule } from '../../facts.ts';
import { readable } from '../../objects/copies.ts';

export const tokenOfPendingSession = defineClerkRule({
  id: 'token/pending',
  severity: 'warning',
  title: 'Token of a session with open tasks',
  why: 'The token says that its session is pending (sts): the user still has something to do, such as choosing an organization. Until then backends treat the user as signed out.',
  fix: 'Send the user to the page or component that lets them finish the task. Where pending users may pass, set treatPendingAsSignedOut to false.',
  docs: 'https://clerk.com/docs/guides/configure/session-tasks',
  needs: ['sessionTokens', 'past'],
  check({ sessionTokens, past, failure }, report) {
    for (const token of sessionTokens) {
      if (token.claims.sts !== 'pending') continue;
      if (failure === null && isKnownPending(past.client, token.claims.sid)) continue;
      report({ path: token.where, about: aboutToken(token), message: 'The session of the token is pending (sts)' });
    }
  },
});

/** The session itself was seen before, and `session/pending` says so; a refusal is to show its cause all the same. */
const isKnownPending = (client: Client | null, sid: unknown): boolean =>
  readable(client?.sessions).some(({ id, status }) => id === sid && status === 'pending');

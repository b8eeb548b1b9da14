import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const mismatchedSessionId = defineClerkRule({
  id: 'session/mismatched-id',
  severity: 'error',
  title: 'Response about the wrong session',
  why: 'The page asked about one session and the response describes another. A cache or a mock mixed up two responses, and one user may see another user’s data.',
  fix: 'Never cache or share Clerk’s responses: exclude its paths from your proxy, CDN, and service worker.',
  supersedes: ['token/mismatched-session'],
  needs: ['session'],
  check({ session, params }, report) {
    const asked = params.session_id;
    const { id } = session.value;
    if (asked === undefined || id === undefined || asked === id) return;
    const path = joinPath(session.path, 'id');
    report({ path, about: asked, message: `${path} differs from the session that the request names` });
  },
});

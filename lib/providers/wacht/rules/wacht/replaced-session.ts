import { joinPath } from '../../../../json.ts';
import type { Token } from '../../../../tokens/index.ts';
import { defineWachtRule } from '../../facts.ts';
import { identifierOf } from '../../identifier.ts';

export const replacedSession = defineWachtRule({
  id: 'wacht/replaced-session',
  severity: 'warning',
  title: 'Session replaced by another',
  why: 'Two calls in a row came back with different sessions, and nobody signed out in between. The browser does not keep what the server gives it, so the server makes a new session each time, and whoever signs in is signed out again with the next call.',
  fix: 'Check whether the cookie __session is blocked or not stored: third-party cookies, a Frontend API on another domain than the page, or a page without HTTPS. In staging, check that the page stores X-Development-Session and sends it as __dev_session__.',
  docs: 'https://docs.wacht.dev/product/deployments',
  operations: ['session.get'],
  needs: ['signins', 'askedSessionId', 'deployment'],
  check({ signins, askedSessionId, tokens, deployment }, report) {
    const id = signins.sessionId;
    if (id === null || id === askedSessionId) return;
    if (tokens.some((token) => isOf(token, id))) return;
    report({
      path: joinPath(signins.path, 'id'),
      about: deployment.host,
      message: 'The session has another ID than in the response before',
    });
  },
});

/** The page sent this very session: calls at the same time were each given one, and it kept the last. */
const isOf = ({ kind, where, claims }: Token, id: string): boolean =>
  kind === 'session-transport' && where.startsWith('request.') && identifierOf(claims?.sess) === id;

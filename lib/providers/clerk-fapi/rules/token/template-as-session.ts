import { aboutToken, isBearer, isInCookie } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const templateTokenAsSession = defineClerkRule({
  id: 'token/template-as-session',
  severity: 'warning',
  title: 'Template token used as a session token',
  why: 'The same server receives session tokens and a token from a JWT template, which names no session. Signing out or revoking the session does not end what the template token allows.',
  fix: 'Send your own backend the session token (getToken() without a template), and keep templates for other services. Extra claims can be added to the session token.',
  docs: 'https://clerk.com/docs/guides/sessions/jwt-templates',
  judges: 'app',
  memory: () => new Set<string>(),
  check({ head, tokens }, report, takingSessions) {
    if (tokens.some((token) => token.kind === 'session' && (isBearer(token) || isInCookie(token))))
      takingSessions.add(head.host);
    const bearer = tokens.find(isBearer);
    if (bearer?.kind !== 'template' || bearer.claims?.sid !== undefined || !takingSessions.has(head.host)) return;
    report({
      path: bearer.where,
      about: aboutToken(bearer),
      message: 'A template token without a session (sid) went to a server that also receives session tokens',
    });
  },
});

import { doubtNamed } from '../../exchanges/auth-reasons.ts';
import { defineClerkRule } from '../../facts.ts';

export const handshakeReason = defineClerkRule({
  id: 'network/handshake-reason',
  severity: 'info',
  title: 'Session doubted by the server',
  why: 'The server found something missing or out of date in the request’s cookies, and says what. After a break this is normal, and the handshake repairs it.',
  fix: 'Nothing needs to be done if it happens once. If it happens on every page, the reason tells where to look.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  needs: ['authReason'],
  check({ authReason: { reason, path } }, report) {
    const known = doubtNamed(reason);
    if (known === null) return;
    const isFault = faults.some((part) => reason.startsWith(part) || reason.endsWith(part));
    report({
      path,
      about: reason,
      severity: isFault ? 'warning' : 'info',
      message: `${known.name}: ${known.meaning}`,
    });
  },
});

const faults = ['in-the-future', 'session-token-nbf', 'token-type-mismatch', 'unexpected-error'];

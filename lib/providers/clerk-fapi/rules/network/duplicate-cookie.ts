import { cookiePairs } from '../../../../capture/index.ts';
import { isSameOrigin } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const duplicateCookie = defineClerkRule({
  id: 'network/duplicate-cookie',
  severity: 'warning',
  title: 'Two cookies of one name that differ',
  why: 'The browser keeps one cookie for the host and another for a parent domain, and sends both. Servers read only one of them, which may be the old one: then they take the user for signed out, or send every page to the handshake.',
  fix: 'Clear the cookies of the host and of its parent domains. If both come back, update the SDK, and look for another app below the same domain, such as a staging host, or a page in an iframe that sets its own.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  supersedes: ['network/signed-in-with-zero-uat', 'network/signed-out-with-uat'],
  judges: 'app',
  check({ exchange, head, instance }, report) {
    if (!isSameOrigin({ exchange, head })) return;
    const first = new Map<string, string>();
    for (const [name, value] of cookiePairs(head.requestHeaders, 'cookie')) {
      if (!judged.test(name)) continue;
      const before = first.get(name) ?? value;
      first.set(name, before);
      if (before === value) continue;
      report({
        path: `request.cookie.${name}`,
        about: instance.host,
        message: 'A cookie of Clerk comes twice, with different values',
      });
      return;
    }
  },
});

const judged = /^__(?:session|client_uat|clerk_db_jwt)(?:_[A-Za-z0-9_-]{8})?$/;

import { reportEarly } from '../../early-tokens.ts';
import { defineRule } from '../../rule.ts';

export const tokenIssuedInFuture = defineRule({
  id: 'token/issued-in-future',
  severity: 'error',
  title: 'Token issued in the future',
  why: 'By its own clock, the server had this token before it was made: that clock is behind the issuer’s. Servers that check tokens return 401, because the issued-at claim (iat) is in the future.',
  fix: 'Synchronize that server’s clock; virtual machines, containers, and WSL fall behind while the computer sleeps. If you cannot, allow a larger clock skew where tokens are verified (your SDK may call it clockSkewInMs, clockTolerance, or leeway).',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.6',
  supersedes: ['token/not-yet-valid', 'token/clock-skew'],
  needs: ['tokens'],
  check: (facts, report) =>
    reportEarly(facts, report, { of: (token) => token.issuedAt, verb: 'was issued', label: 'Issued (iat)' }),
});

import { reportEarly } from '../../early-tokens.ts';
import { defineRule } from '../../rule.ts';

export const tokenNotYetValid = defineRule({
  id: 'token/not-yet-valid',
  severity: 'error',
  title: 'Token that is not valid yet',
  why: 'The token says from when on it may be used (nbf), and by the server’s clock that moment is still to come. Servers refuse it until then.',
  fix: 'Synchronize that server’s clock; virtual machines, containers, and WSL fall behind while the computer sleeps. If the clock is right, check what the issuer puts into nbf.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5',
  supersedes: ['token/clock-skew'],
  needs: ['tokens'],
  check: (facts, report) =>
    reportEarly(facts, report, { of: (token) => token.notBefore, verb: 'becomes valid', label: 'Valid from (nbf)' }),
});

import { issuerSkew, type NewestTokens } from '../../issuer-clock.ts';
import { defineRule } from '../../rule.ts';
import { appSkew, machineSkew, type ProviderClock } from '../../server-clocks.ts';

export const clockSkew = defineRule({
  id: 'token/clock-skew',
  severity: 'warning',
  title: 'Clocks that disagree',
  why: 'Tokens live about a minute, and servers forgive a few seconds. Between clocks that are further apart, fresh tokens count as expired or as issued in the future, and users look signed out at random.',
  fix: 'Turn on time synchronization where the clock is off; virtual machines, containers, and WSL fall behind while the computer sleeps. If a server’s clock cannot be corrected, allow a larger clock skew where it verifies tokens (your SDK may call it clockSkewInMs, clockTolerance, or leeway).',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  memory: (): { provider: ProviderClock; newest: NewestTokens } => ({ provider: { newest: null }, newest: new Map() }),
  check(facts, report, { provider, newest }) {
    machineSkew(facts, report, provider);
    appSkew(facts, report, provider);
    issuerSkew(facts, report, newest);
  },
});

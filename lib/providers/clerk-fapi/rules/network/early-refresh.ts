import { between, type EpochMs, seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

interface Rhythm {
  readonly last: EpochMs;
  /** Intervals in a row that were too short. */
  readonly short: number;
}

export const earlyRefresh = defineClerkRule({
  id: 'network/early-refresh',
  severity: 'info',
  title: 'Tokens refreshed early',
  why: 'The SDK refreshes a one-minute token after about 43 seconds. Here it does so sooner each time, because tokens have a shorter lifetime or because this machine’s clock is ahead.',
  fix: 'Nothing needs to be done if the instance has a custom token lifetime. Otherwise, correct this machine’s clock.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  operations: ['token.create'],
  memory: () => new Map<string, Rhythm>(),
  check({ exchange, head, params, clock: { arrivedAt } }, report, rhythms) {
    if (exchange.response.status >= 300 || arrivedAt === null) return;
    if (head.query.get('debug') === 'skip_cache') return;
    const session = params.session_id ?? '';
    const before = rhythms.get(session);
    const isShort = before !== undefined && between(before.last, arrivedAt) < seconds(35);
    const short = isShort ? before.short + 1 : 0;
    rhythms.set(session, { last: arrivedAt, short });
    if (short >= 3) report({ about: session, message: 'Tokens are refreshed less than 35 seconds after each other' });
  },
});

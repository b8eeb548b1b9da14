import { formField } from '../../../../capture/index.ts';
import { seconds } from '../../../../time.ts';
import { type Recent, remember } from '../../exchanges/recent.ts';
import { defineClerkRule } from '../../facts.ts';

const storm = 4;

export const refreshStorm = defineClerkRule({
  id: 'network/refresh-storm',
  severity: 'warning',
  title: 'Tokens fetched far too often',
  why: 'A session token lasts a minute and the SDK keeps it, yet the page fetched several within half a minute. Each one costs time, and after too many Clerk refuses.',
  fix: 'Call getToken() without skipCache, do not mount the provider anew on every page, and make sure that the page loads only one copy of the SDK.',
  docs: 'https://clerk.com/docs/guides/sessions/force-token-refresh',
  operations: ['token.create'],
  memory: () => new Map<string, Recent>(),
  check({ exchange, head, params, requestContent, clock }, report, fetched) {
    const at = clock.arrivedAt ?? clock.judgedAt;
    if (exchange.response.status >= 300 || at === null) return;
    if (head.query.get('debug') === 'skip_cache') return;
    const key = `${params.session_id ?? ''} ${formField(requestContent, 'organization_id') ?? ''}`;
    const times = remember(fetched.get(key) ?? [], at, seconds(30), storm);
    fetched.set(key, times);
    if (times.length < storm) return;
    report({ about: key, message: `${storm} tokens of one session were fetched within 30 seconds` });
  },
});

import { seconds } from '../../../../time.ts';
import { type Recent, remember } from '../../exchanges/recent.ts';
import { defineClerkRule } from '../../facts.ts';

const storm = 6;

export const touchStorm = defineClerkRule({
  id: 'network/touch-storm',
  severity: 'warning',
  title: 'Session touched far too often',
  why: 'A touch tells Clerk that the session is in use; one each time the page gets the focus is usual. With so many in a row, Clerk soon refuses them, and the session may seem lost.',
  fix: 'Look for code that calls setActive or session.touch in an effect or a loop, and update the SDK.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/system-limits',
  operations: ['session.touch'],
  memory: () => new Map<string, Recent>(),
  check({ params, instance, clock }, report, touched) {
    const at = clock.arrivedAt ?? clock.judgedAt;
    if (at === null) return;
    const times = remember(touched.get(instance.host) ?? [], at, seconds(10), storm);
    touched.set(instance.host, times);
    if (times.length < storm) return;
    report({ about: params.session_id ?? instance.host, message: `${storm} touches within 10 seconds` });
  },
});

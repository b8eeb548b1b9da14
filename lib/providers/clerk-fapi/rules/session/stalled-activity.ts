import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { between, type EpochMs, seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

interface Touched {
  readonly at: EpochMs;
  readonly lastActiveAt: number;
}

export const stalledActivity = defineClerkRule({
  id: 'session/stalled-activity',
  severity: 'info',
  title: 'Touch without effect',
  why: 'A touch tells Clerk that the session is in use and moves its last activity forward. Here it stayed where it was, so the response may come from a cache and the session may end as if unused.',
  fix: 'Make sure that no proxy, CDN, or service worker responds in place of Clerk.',
  operations: ['session.touch'],
  needs: ['session'],
  memory: () => new Map<string, Touched>(),
  check({ session, clock }, report, touches) {
    const { id, last_active_at: lastActiveAt } = session.value;
    const at = clock.arrivedAt;
    if (at === null || id === undefined || lastActiveAt === undefined) return;
    const before = touches.get(id);
    touches.set(id, { at, lastActiveAt });
    if (!before || before.lastActiveAt !== lastActiveAt || between(before.at, at) <= seconds(5)) return;
    report({
      path: joinPath(session.path, 'last_active_at'),
      about: id,
      message: `Two touches ${inWords(between(before.at, at))} apart show the same last_active_at`,
    });
  },
});

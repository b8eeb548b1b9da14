import { between, type EpochMs } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';
import { patience } from '../../page/patience.ts';

interface Start {
  readonly loadedAt: EpochMs;
  readonly isReady: boolean;
}

export const sdkNotReady = defineClerkRule({
  id: 'network/sdk-not-ready',
  severity: 'warning',
  title: 'SDK that never became ready',
  why: 'The Clerk SDK’s script is there, but the settings or the client that it needs next did not come. The page waits, or goes on in a degraded state in which the user is a guess.',
  fix: 'Find out why these first requests fail; their status and the findings on them tell.',
  docs: 'https://clerk.com/docs/guides/development/troubleshooting/script-loading',
  operations: ['sdk.load', 'client.get', 'environment.get', 'environment.update'],
  memory: () => new Map<string, Start>(),
  check({ exchange, head, operation, instance, clock }, report, starts) {
    const at = clock.arrivedAt;
    const { status } = exchange.response;
    if (at === null) return;
    const isAnswered = status >= 200 && status < 400;
    if (operation === 'sdk.load' && isAnswered && /clerk-js/.test(head.path))
      starts.set(instance.host, { loadedAt: at, isReady: false });
    const start = starts.get(instance.host);
    if (!start || operation === 'sdk.load') return;
    if (isAnswered && operation === 'client.get') starts.set(instance.host, { ...start, isReady: true });
    if (isAnswered || start.isReady || between(start.loadedAt, at) <= patience) return;
    report({ about: instance.host, message: 'More than 15 seconds after its script, the SDK still has no client' });
  },
});

import { isNavigation } from '../../../../diagnose/index.ts';
import { seconds } from '../../../../time.ts';
import { doubtNamed } from '../../exchanges/auth-reasons.ts';
import { isHandshake } from '../../exchanges/handshake.ts';
import { type Recent, remember } from '../../exchanges/recent.ts';
import { type ClerkFacts, defineClerkRule } from '../../facts.ts';

const loop = 3;

export const handshakeLoop = defineClerkRule({
  id: 'network/handshake-loop',
  severity: 'error',
  title: 'Handshake that never ends',
  why: 'The server sends the browser to Clerk for fresh cookies. When the browser comes back, the server still does not accept them and sends it off again, so the page never loads.',
  fix: 'Check that page and backend use keys of the same instance, that the server’s clock is right, and that the browser stores the cookies that come back. A satellite domain may need satelliteAutoSync.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  supersedes: ['network/handshake-reason'],
  memory: () => new Map<string, { readonly url: string; readonly times: Recent }>(),
  check({ exchange, head, clock, instance, authReason }, report, detours) {
    const at = clock.arrivedAt ?? clock.judgedAt;
    const way = isHandshake(head)
      ? 'the handshake'
      : isSyncing({ exchange, head })
        ? 'the sign-in of a satellite'
        : null;
    if (way === null || at === null) return;
    const key = `${way} ${instance.host}`;
    const url = withoutQuery(isHandshake(head) ? (head.query.get('redirect_url') ?? '') : exchange.request.url);
    const before = detours.get(key);
    const times = remember(before?.url === url ? before.times : [], at, seconds(10), loop);
    detours.set(key, { url, times });
    if (times.length < loop) return;
    const doubt = doubtNamed(authReason?.reason ?? '');
    report({
      path: 'request.url',
      about: authReason?.reason ?? instance.host,
      message: `The browser was sent to ${way} ${loop} times within 10 seconds, and back to the same page${doubt ? ` (${doubt.name}: ${doubt.meaning})` : ''}`,
    });
  },
});

/** A satellite sends the browser so to the sign-in of its primary domain, which comes back at once if somebody is signed in. */
const isSyncing = (request: Pick<ClerkFacts, 'exchange' | 'head'>): boolean =>
  isNavigation(request) && request.head.query.get('__clerk_synced') === 'false';

/** Each round may add parameters of its own. */
const withoutQuery = (url: string): string => url.split('?')[0] ?? '';

import { seconds } from '../../../../time.ts';
import { isHandshake } from '../../exchanges/handshake.ts';
import { type Recent, remember } from '../../exchanges/recent.ts';
import { defineClerkRule } from '../../facts.ts';

const loop = 3;

export const handshakeLoop = defineClerkRule({
  id: 'network/handshake-loop',
  severity: 'error',
  title: 'Handshake that never ends',
  why: 'The server sends the browser to Clerk for fresh cookies. When the browser comes back, the server still does not accept them and sends it off again, so the page never loads.',
  fix: 'Check that page and backend use keys of the same instance, that the server’s clock is right, and that the browser stores the cookies that come back.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  supersedes: ['network/handshake-reason'],
  memory: () => new Map<string, { readonly url: string; readonly times: Recent }>(),
  check({ head, clock, instance, authReason }, report, handshakes) {
    const at = clock.arrivedAt ?? clock.judgedAt;
    if (!isHandshake(head) || at === null) return;
    const url = withoutQuery(head.query.get('redirect_url') ?? '');
    const before = handshakes.get(instance.host);
    const times = remember(before?.url === url ? before.times : [], at, seconds(10), loop);
    handshakes.set(instance.host, { url, times });
    if (times.length < loop) return;
    report({
      path: 'request.url',
      about: authReason?.reason ?? instance.host,
      message: `The browser was sent to the handshake ${loop} times within 10 seconds, and back to the same page`,
    });
  },
});

/** Each round may add parameters of its own. */
const withoutQuery = (url: string): string => url.split('?')[0] ?? '';

import { header } from '../../../../capture/index.ts';
import { counted } from '../../../../in-words.ts';
import { seconds } from '../../../../time.ts';
import { type Recent, remember } from '../../exchanges/recent.ts';
import { defineClerkRule } from '../../facts.ts';
import { codesAsEvidence } from '../../rule-makers/refusal.ts';

const window = seconds(30);
/** As many refusals within the window are a loop that does not back off. */
const loop = 4;

export const rateLimited = defineClerkRule({
  id: 'network/rate-limited',
  severity: 'warning',
  title: 'Too many requests',
  why: 'Clerk limits how often a browser may ask, and this one asked too often. Until it slows down, requests are refused, and older SDKs sign the user out over it.',
  fix: 'Wait as long as Retry-After says. Look for code that touches the session or asks for tokens in a loop, and update the SDK. Automated tests need a fresh testing token of the same instance.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/system-limits',
  isSteady: true,
  judges: 'api',
  needs: ['failure'],
  memory: () => new Map<string, Recent>(),
  check({ exchange, head, failure, errors, instance, clock: { judgedAt } }, report, refusals) {
    if (failure !== 429) return;
    const before = refusals.get(instance.host) ?? [];
    const recent = judgedAt === null ? before : remember(before, judgedAt, window, loop);
    refusals.set(instance.host, recent);
    const wait = header(exchange.response.headers, 'retry-after');
    const isTest = head.query.has('__clerk_testing_token');
    const isWait = wait !== null && /^\d{1,6}$/.test(wait);
    report({
      ...(wait === null ? {} : { path: 'response.header.retry-after' }),
      about: instance.host,
      evidence: codesAsEvidence(errors),
      severity: recent.length >= loop ? 'error' : 'warning',
      message: isWait
        ? `Clerk asks to wait ${counted(Number(wait), 'second')}`
        : `Clerk refused the request with 429${isTest ? ', although it carries a testing token' : ''}`,
    });
  },
});

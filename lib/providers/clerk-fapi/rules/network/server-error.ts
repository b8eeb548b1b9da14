import { defineClerkRule } from '../../facts.ts';
import { codesAsEvidence } from '../../rule-makers/refusal.ts';

export const serverError = defineClerkRule({
  id: 'network/server-error',
  severity: 'error',
  title: 'Failed Clerk request',
  why: 'Clerk failed or could not be reached. The SDK goes on with what it has, which may be no more than the session cookie, so the page can look signed in with an almost empty user.',
  fix: 'Retry, and look at status.clerk.com. If only this app is affected, check the DNS records and the certificate of the Clerk host in the Dashboard, connect-src of the page’s Content-Security-Policy, its proxy, and its ad blockers.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  supersedes: ['schema/foreign-error'],
  judges: 'api',
  needs: ['failure'],
  check({ exchange: { error }, failure, errors, head, instance }, report) {
    if (isScript.test(head.path)) return;
    if (failure >= 500) {
      const evidence = codesAsEvidence(errors);
      report({ about: instance.host, message: `Clerk responded with ${failure}`, evidence });
    }
    if (failure === 0 && error !== null && !isExplainedElsewhere.test(error))
      report({ about: instance.host, message: whyUnanswered(error) });
  },
});

const whyUnanswered = (error: string): string =>
  causes.find(([sign]) => sign.test(error))?.[1] ?? 'The request failed before a response came';

/** By the names of Chromium (net_error_list.h) and Firefox. */
const causes: readonly (readonly [sign: RegExp, message: string])[] = [
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST/, 'The name of the Clerk host has no address (DNS)'],
  [/CERT|SSL/, 'The certificate of the Clerk host was not accepted'],
  [/BLOCKED_BY_CSP|^csp$/, 'The Content-Security-Policy of the page blocked the request'],
  [/BLOCKED_BY_CLIENT/, 'An extension of the browser blocked the request'],
];

/** What the page gave up itself is no failure; what a browser rule refused, `network/cross-origin-refused` explains. */
const isExplainedElsewhere = /abort|cancell?ed|cors/i;

/** The SDK itself, of which `network/sdk-load-failed` speaks. */
const isScript = /\/npm\//;

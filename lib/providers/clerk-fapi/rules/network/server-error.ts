import { defineClerkRule } from '../../facts.ts';
import { codesAsEvidence } from '../../rule-makers/refusal.ts';

export const serverError = defineClerkRule({
  id: 'network/server-error',
  severity: 'error',
  title: 'Failed Clerk request',
  why: 'Clerk failed or could not be reached. The SDK goes on with what it has, which may be no more than the session cookie, so the page can look signed in with an almost empty user.',
  fix: 'Retry, and look at status.clerk.com. If only this page is affected, check its network, its proxy, and its ad blockers.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  supersedes: ['schema/foreign-error'],
  judges: 'api',
  needs: ['failure'],
  check({ exchange: { error }, failure, errors, head, instance }, report) {
    if (isScript.test(head.path)) return;
    if (failure >= 500) {
      const evidence = codesAsEvidence(errors);
      report({ about: instance.host, message: `Clerk answered with ${failure}`, evidence });
    }
    if (failure === 0 && error !== null && !isExplainedElsewhere.test(error))
      report({ about: instance.host, message: 'The request failed before an answer came' });
  },
});

/** What the page gave up itself is no failure; what a browser rule refused, `network/cross-origin-refused` explains. */
const isExplainedElsewhere = /abort|cancell?ed|cors/i;

/** The SDK itself, of which `network/sdk-load-failed` speaks. */
const isScript = /\/npm\//;

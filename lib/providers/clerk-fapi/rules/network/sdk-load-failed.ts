import { seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

/** How long clerk-js waits for its script before it gives up (clerk/javascript, `loadClerkJsScript`). */
const patience = seconds(15);

export const failedSdkLoad = defineClerkRule({
  id: 'network/sdk-load-failed',
  severity: 'error',
  title: 'SDK that failed to load',
  why: 'The Clerk SDK’s script did not arrive, so nothing that depends on it works. The page stays as if nobody were signed in.',
  fix: 'Allow the Clerk host in script-src of your Content-Security-Policy, and check whether an ad blocker, the DNS record, or the version in the URL is at fault.',
  docs: 'https://clerk.com/docs/guides/development/troubleshooting/script-loading',
  check({ exchange, head }, report) {
    if (!script.test(head.path)) return;
    const { error, duration, response } = exchange;
    const isAborted = /abort|cancell?ed/i.test(error ?? '');
    const about = 'sdk';
    if (response.status >= 400) report({ about, message: `The script returned ${response.status}` });
    else if (response.status === 0 && error !== null && !isAborted)
      report({ about, message: 'The script was blocked or not reached' });
    else if (duration !== null && duration > patience && !isAborted)
      report({ about, message: 'The script took more than 15 seconds' });
  },
});

const script = /\/npm\/@clerk\/(clerk-js|ui)(@[^/]*)?\/.*\.js$/;

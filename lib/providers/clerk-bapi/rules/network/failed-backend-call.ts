import { defineRule, type Report } from '../../../../diagnose/index.ts';
import { memberArray, own } from '../../../../json.ts';

export const failedBackendCall = defineRule({
  id: 'network/failed-backend-call',
  severity: 'error',
  title: 'Failed call to the Backend API',
  why: 'The app’s server asked Clerk for something and did not get it, whatever it asked for. What builds on that fails as well.',
  fix: 'After 401, put the secret key of this instance into CLERK_SECRET_KEY and deploy again. After 429, wait as long as Retry-After says, and keep what does not change. Otherwise retry, and look at status.clerk.com.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/system-limits',
  isSteady: true,
  judges: 'api',
  needs: ['failure'],
  check({ failure, content, isWebhook, head, exchange: { error } }, report) {
    const [first] = content.kind === 'json' ? memberArray(content.value, 'errors') : [];
    const fault = faultOf(failure, own(first, 'code'), error);
    if (fault !== null && !isWebhook)
      report({ ...(first === undefined ? {} : { path: 'errors.0.code' }), about: head.host, ...fault });
  },
});

/** Of other refusals, their codes speak. */
function faultOf(failure: number, code: unknown, error: string | null): Pick<Report, 'message' | 'severity'> | null {
  if (code === 'clerk_key_invalid') return { message: 'Clerk does not know the secret key' };
  if (failure === 429) return { severity: 'warning', message: 'Clerk responded with 429' };
  if (failure >= 500) return { message: `Clerk responded with ${failure}` };
  const isLost = failure === 0 && error !== null && !/abort|cancell?ed/i.test(error);
  return isLost ? { message: 'The call failed before a response came' } : null;
}

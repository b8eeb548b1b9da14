import { own } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

/** Major version of clerk-js before the current one, 6: both are maintained. */
const oldestMaintained = 5;

export const outdatedSdk = defineClerkRule({
  id: 'network/outdated-sdk',
  severity: 'info',
  title: 'Outdated SDK',
  why: 'The page loads an older major version of clerk-js than the instance is set to, or one that is no longer maintained. Bugs that have been fixed since are still in it.',
  fix: 'Update the app’s Clerk packages, and remove any clerk-js version pinned in a script tag.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/overview',
  judges: 'api',
  needs: ['past'],
  check({ head, instance, environment, past }, report) {
    const major = majorOf(head.query.get('_clerk_js_version'));
    const settings = environment?.value ?? past.environment;
    const served = majorOf(own(own(settings, 'display_config'), 'clerk_js_version'));
    if (major === null || major >= Math.max(served ?? 0, oldestMaintained)) return;
    report({
      path: 'request.query._clerk_js_version',
      about: instance.host,
      message: `The page uses clerk-js ${major}${served === null ? '' : `, the instance is set to ${served}`}`,
    });
  },
});

/** `5.52.1` and, as settings write it, `5`. */
function majorOf(version: unknown): number | null {
  const major = typeof version === 'string' ? /^(\d{1,3})(?:\.\d|$)/.exec(version)?.[1] : undefined;
  return major === undefined ? null : Number(major);
}

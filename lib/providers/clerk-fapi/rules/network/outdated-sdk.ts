import { defineClerkRule } from '../../facts.ts';

/** Major version of clerk-js before the current one, 6: both are maintained. */
const oldestMaintained = 5;

export const outdatedSdk = defineClerkRule({
  id: 'network/outdated-sdk',
  severity: 'info',
  title: 'Outdated SDK',
  why: 'The page loads a version of clerk-js that is no longer maintained. Bugs that have been fixed since are still in it.',
  fix: 'Update the app’s Clerk packages, and remove any clerk-js version pinned in a script tag.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/overview',
  judges: 'api',
  check({ head, instance }, report) {
    const major = /^(\d{1,3})\.\d/.exec(head.query.get('_clerk_js_version') ?? '')?.[1];
    if (major === undefined || Number(major) >= oldestMaintained) return;
    report({
      path: 'request.query._clerk_js_version',
      about: instance.host,
      message: `The page uses clerk-js ${major}`,
    });
  },
});

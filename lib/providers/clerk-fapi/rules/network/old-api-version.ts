import { defineClerkRule } from '../../facts.ts';

export const oldApiVersion = defineClerkRule({
  id: 'network/old-api-version',
  severity: 'info',
  title: 'Old API version',
  why: 'The SDK asks for an API version from before April 2025. It gets session tokens in the old format and knows nothing of sessions with open tasks.',
  fix: 'Update the app’s Clerk packages.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/versioning',
  judges: 'api',
  check({ head, instance }, report) {
    const version = head.query.get('__clerk_api_version');
    if (version === null || !date.test(version) || version >= '2025-04-10') return;
    report({
      path: 'request.query.__clerk_api_version',
      about: instance.host,
      message: `The request asks for version ${version}`,
    });
  },
});

const date = /^20\d\d-[01]\d-[0-3]\d$/;

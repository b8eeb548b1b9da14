import { refusalRule } from '../../refusal-rule.ts';

export const invalidApiVersion = refusalRule({
  id: 'network/invalid-api-version',
  severity: 'error',
  title: 'API version that Clerk does not have',
  why: 'Every request names the version of the API that it was written for, and this one names none that exists, or names one twice. Something changed the request on its way.',
  fix: 'Leave the version to the SDK: remove code, proxies or mocks that set __clerk_api_version or the header Clerk-API-Version.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/versioning',
  codes: ['api_version_invalid'],
});

import { refusalRule } from '../../rule-makers/refusal.ts';

export const invalidApiVersion = refusalRule({
  id: 'network/invalid-api-version',
  severity: 'error',
  title: 'Unknown API version',
  why: 'Every request names the API version that it was written for. This one names a version that does not exist, or names one twice, so something changed the request on its way.',
  fix: 'Leave the version to the SDK: remove code, proxies, or mocks that set __clerk_api_version or the header Clerk-API-Version.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/versioning',
  codes: ['api_version_invalid'],
});

import { refusalRule } from '../../rule-makers/refusal.ts';

export const nativeApiDisabled = refusalRule({
  id: 'network/native-api-disabled',
  severity: 'error',
  title: 'Disabled Native API',
  why: 'The request comes from a native app or a browser extension, and the instance does not allow those.',
  fix: 'Turn the Native API on in the Clerk Dashboard, under native applications.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  codes: ['native_api_disabled'],
});

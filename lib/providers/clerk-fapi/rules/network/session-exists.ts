import { refusalRule } from '../../rule-makers/refusal.ts';

export const sessionExists = refusalRule({
  id: 'network/session-exists',
  severity: 'warning',
  title: 'Sign-in while signed in',
  why: 'Somebody is already signed in, and the instance allows one account at a time. The sign-in is refused.',
  fix: 'Check isSignedIn before you start a sign-in, and call signOut first when the user wants another account.',
  docs: 'https://clerk.com/docs/guides/development/custom-flows/error-handling',
  codes: ['session_exists', 'identifier_already_signed_in'],
});

import { defineClerkRule } from '../../facts.ts';

export const telemetry = defineClerkRule({
  id: 'network/telemetry',
  severity: 'info',
  title: 'Telemetry in development',
  why: 'In development the SDK tells Clerk which components and options an app uses. It sends nothing about users, and nothing in production.',
  fix: 'Nothing needs to be done. To turn it off, set telemetry to false on the provider or in the environment variables.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/security/clerk-telemetry',
  operations: ['telemetry.send'],
  check(_facts, report) {
    report({ about: 'telemetry', message: 'The SDK reports its usage' });
  },
});

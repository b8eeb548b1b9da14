import { isObject, joinPath, own } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { refusedWith } from '../../rule-makers/refusal.ts';

export const protectCheck = defineClerkRule({
  id: 'network/protect-check',
  severity: 'info',
  title: 'Sign-in held up by a fraud check',
  why: 'Clerk found something unusual about this sign-in and asks the browser to pass a check first. The SDK does that by itself.',
  fix: 'Nothing needs to be done with Clerk’s own components. A custom flow has to run the check before it goes on.',
  docs: 'https://clerk.com/docs/guides/secure/bot-protection',
  check({ errors, content, provider, instance }, report) {
    const refusal = refusedWith(errors, ['requires_protect_check']);
    if (refusal) {
      report({ path: refusal.path, about: instance.host, message: 'Clerk asks for a check: requires_protect_check' });
      return;
    }
    if (provider !== 'clerk-fapi' || content.kind !== 'json') return;
    for (const { path, keys } of attempts) {
      let attempt: unknown = content.value;
      for (const key of keys) attempt = own(attempt, key);
      if (own(attempt, 'status') !== 'needs_protect_check' && !isObject(own(attempt, 'protect_check'))) continue;
      report({ path: joinPath(path, 'protect_check'), about: instance.host, message: 'The attempt waits for a check' });
      return;
    }
  },
});

const attempts = ['response', 'client.sign_in', 'client.sign_up', 'response.sign_in', 'response.sign_up'].map(
  (path) => ({
    path,
    keys: path.split('.'),
  }),
);

import { valueAt } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { refusedWith } from '../../rule-makers/refusal.ts';

export const reverificationRequired = defineClerkRule({
  id: 'network/reverification-required',
  severity: 'info',
  title: 'Action that requires reverification',
  why: 'The action is sensitive, and the user last proved who they are too long ago. They have to do it again before the action is allowed.',
  fix: 'Wrap the call in useReverification, which shows the prompt and repeats the call afterward.',
  docs: 'https://clerk.com/docs/guides/secure/reverification',
  check({ errors, content, instance }, report) {
    const refusal = refusedWith(errors, ['session_reverification_required']);
    const reason = content.kind === 'json' ? valueAt(content.value, 'clerk_error.reason') : undefined;
    if (refusal)
      report({
        path: refusal.path,
        about: instance.host,
        message: 'Clerk refused the request: session_reverification_required',
      });
    else if (reason === 'reverification-error')
      report({
        path: 'clerk_error.reason',
        about: 'app',
        message: 'The app refused the request: reverification-error',
      });
  },
});

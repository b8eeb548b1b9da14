import { own, type Path } from '../../../../json.ts';
import { type ClerkFacts, defineClerkRule } from '../../facts.ts';

export const unfinishedAttempt = defineClerkRule({
  id: 'client/unfinished-attempt',
  severity: 'info',
  title: 'Sign-in or sign-up that waits for more',
  why: 'What was sent was right, and there is no session yet: one thing more is due. A custom flow or an SDK that knows only the status complete stops here, without an error.',
  fix: 'Nothing needs to be done if the app shows the next step, as Clerk’s own components do. Otherwise handle the status: prepare and attempt a second factor for needs_second_factor and needs_client_trust, and send missing fields with signUp.update().',
  docs: 'https://clerk.com/docs/guides/development/custom-flows/authentication/email-password',
  judges: 'api',
  check({ parsed, operation, instance, failure }, report) {
    if (failure !== null) return;
    for (const { attempt, path } of attemptsIn({ parsed, operation })) {
      const said = saidOf(attempt);
      if (said !== null) report({ path: `${path}.${said.field}`, about: instance.host, message: said.message });
    }
  },
});

interface Attempt {
  readonly attempt: unknown;
  readonly path: Path;
}

/** The one that an operation is about, or those that the client was found with. */
function attemptsIn({ parsed, operation }: Pick<ClerkFacts, 'parsed' | 'operation'>): readonly Attempt[] {
  const response = own(parsed, 'response');
  if (/^sign-(in|up)\./.test(operation ?? '')) return [{ attempt: response, path: 'response' }];
  if (operation !== 'client.get') return [];
  return ['sign_in', 'sign_up'].map((name) => ({ attempt: own(response, name), path: `response.${name}` }));
}

const dues = new Map<unknown, string>([
  ['needs_client_trust', 'a code, because the device is new (needs_client_trust)'],
  ['needs_second_factor', 'the second factor (needs_second_factor)'],
  ['needs_new_password', 'a new password (needs_new_password)'],
]);

/** Others may be named by the instance. */
const published = new Set<unknown>(
  'email_address phone_number web3_wallet username first_name last_name password legal_accepted'.split(' '),
);

function saidOf(attempt: unknown): { readonly field: string; readonly message: string } | null {
  const status = own(attempt, 'status');
  const due = dues.get(status);
  if (due !== undefined) return { field: 'status', message: `The sign-in waits for ${due}` };
  const fields = own(attempt, 'missing_fields');
  if (status !== 'missing_requirements' || !Array.isArray(fields)) return null;
  const missing = fields.filter((field) => published.has(field));
  return missing.length === 0 ? null : { field: 'missing_fields', message: `The sign-up lacks ${missing.join(', ')}` };
}

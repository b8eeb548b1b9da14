import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const signedOutClient = defineClerkRule({
  id: 'client/signed-out',
  severity: 'info',
  title: 'Client without a session',
  why: 'Nobody is signed in on this browser. That is normal before a sign-in and after a sign-out.',
  fix: 'Nothing needs to be done. If somebody should be signed in, check whether the client had a session before and whether its cookies arrive.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  operations: ['client.get'],
  needs: ['client'],
  check({ client: { value, path }, instance }, report) {
    if (value.sessions?.length !== 0) return;
    report({ path: joinPath(path, 'sessions'), about: instance.host, message: 'The client came without a session' });
  },
});

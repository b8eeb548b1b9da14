import { defineWachtRule } from '../../facts.ts';

export const signedOut = defineWachtRule({
  id: 'wacht/signed-out',
  severity: 'info',
  title: 'Session without a sign-in',
  why: 'Nobody is signed in on this browser. Wacht returns 200 all the same, with a session that holds no sign-in, so code that looks at the status alone takes it for signed in.',
  fix: 'Nothing needs to be done if that is expected. Decide by active_signin whether someone is signed in, not by the status of the response.',
  docs: 'https://docs.wacht.dev/product/authentication',
  needs: ['signins', 'deployment'],
  check({ head, signins, deployment }, report) {
    const isAsked = head.host === '' || (head.method === 'GET' && /^\/session\/?$/.test(head.path));
    if (isAsked && signins.active === null && signins.all.length === 0)
      report({
        path: signins.path,
        about: deployment.host,
        message: 'The session holds no sign-in: nobody is signed in',
      });
  },
});

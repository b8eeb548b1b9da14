import { counted } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { defineWachtRule } from '../../facts.ts';

export const noActiveSignin = defineWachtRule({
  id: 'wacht/no-active-signin',
  severity: 'warning',
  title: 'Session without an active sign-in',
  why: 'Someone is signed in on this browser, but no sign-in is marked as the active one. Components such as SignedIn ask for an active one, so the app shows the user as signed out, and requests for a token are refused.',
  fix: 'Let the user choose an account, then call POST /session/switch-sign-in with the ID of its sign-in. After signing out of one account, switch to one that is left.',
  docs: 'https://docs.wacht.dev/product/authentication',
  needs: ['signins', 'deployment'],
  check({ head, signins, deployment }, report) {
    if (signins.active !== null || signins.all.length === 0) return;
    // A sign-out leaves none active until the page has switched, and its response is of before it.
    if (head.path.endsWith('/session/sign-out')) return;
    report({
      path: joinPath(signins.path, 'active_signin'),
      about: deployment.host,
      message: `The session holds ${counted(signins.all.length, 'sign-in')} and none is active`,
    });
  },
});

import { defineClerkRule } from '../../facts.ts';
import { refusedFor, refusedWith } from '../../rule-makers/refusal.ts';

export const failedCaptcha = defineClerkRule({
  id: 'network/captcha-failed',
  severity: 'warning',
  title: 'Failed captcha',
  why: 'Clerk wants proof that a person is signing up, and the check was failed or never shown. The sign-up stops here.',
  fix: 'Allow challenges.cloudflare.com in your Content-Security-Policy, keep an element with the id clerk-captcha in custom forms, and check whether a browser extension blocks the captcha.',
  docs: 'https://clerk.com/docs/guides/development/custom-flows/authentication/bot-sign-up-protection',
  needs: ['errors'],
  check({ errors, instance }, report) {
    const failed = refusedWith(errors, ['captcha_invalid', 'captcha_missing_token', 'captcha_not_enabled']);
    const asked = refusedWith(errors, ['requires_captcha']);
    if (failed) report({ path: failed.path, about: instance.host, message: refusedFor(failed) });
    else if (asked)
      report({
        path: asked.path,
        about: instance.host,
        severity: 'info',
        message: 'Clerk asks for a captcha: requires_captcha',
      });
  },
});

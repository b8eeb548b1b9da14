import { defineClerkRule } from '../../facts.ts';
import { settingIn } from '../../objects/environment.ts';

export const partitionedCookies = defineClerkRule({
  id: 'network/partitioned-cookies',
  severity: 'info',
  title: 'Cookies partitioned by site',
  why: 'The instance sets partitioned cookies: a user who is signed in on one site is not signed in where the same app is embedded in another.',
  fix: 'Nothing needs to be done. Keep it in mind when the app runs in an iframe.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  needs: ['environment'],
  check({ environment, instance }, report) {
    const setting = settingIn(environment, 'partitioned_cookies');
    if (setting.value === true)
      report({ path: setting.path, about: instance.host, message: 'partitioned_cookies is true' });
  },
});

import { defineClerkRule } from '../../facts.ts';
import { environmentSetting } from '../../objects/environment.ts';

export const partitionedCookies = defineClerkRule({
  id: 'network/partitioned-cookies',
  severity: 'info',
  title: 'Cookies partitioned by site',
  why: 'The instance sets partitioned cookies: a user who is signed in on one site is not signed in where the same app is embedded in another.',
  fix: 'Nothing needs to be done. Keep it in mind when the app runs in an iframe.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  check({ content, objects, instance }, report) {
    const setting = environmentSetting({ content, objects }, 'partitioned_cookies');
    if (setting?.value === true)
      report({ path: setting.path, about: instance.host, message: 'partitioned_cookies is true' });
  },
});

import { defineClerkRule } from '../../facts.ts';
import { settingIn } from '../../objects/environment.ts';

export const mismatchedEnvironment = defineClerkRule({
  id: 'network/mismatched-environment',
  severity: 'warning',
  title: 'Settings that contradict the host',
  why: 'The host belongs to a development instance and the settings say production, or the reverse. A cache, a proxy, or a mock responds with the settings of another instance.',
  fix: 'Check which instance your proxy forwards to, and use one publishable key throughout.',
  docs: 'https://clerk.com/docs/guides/development/deployment/production',
  needs: ['environment'],
  check({ environment, instance }, report) {
    const setting = settingIn(environment, 'display_config.instance_environment_type');
    if (instance.type === null || !kinds.includes(setting.value)) return;
    if (setting.value === instance.type) return;
    report({
      path: setting.path,
      about: instance.host,
      message: `instance_environment_type is not ${instance.type}, as the host says`,
    });
  },
});

const kinds: readonly unknown[] = ['development', 'production'];

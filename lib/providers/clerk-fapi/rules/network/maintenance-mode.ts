import { defineClerkRule } from '../../facts.ts';
import { settingIn } from '../../objects/environment.ts';

export const maintenanceMode = defineClerkRule({
  id: 'network/maintenance-mode',
  severity: 'warning',
  title: 'Instance under maintenance',
  why: 'Clerk is in maintenance. Signed-in users stay signed in, but nothing can be changed and nobody can sign up.',
  fix: 'Wait until the maintenance is over; status.clerk.com shows when.',
  needs: ['environment'],
  check({ environment, instance }, report) {
    const setting = settingIn(environment, 'maintenance_mode');
    if (setting.value === true)
      report({ path: setting.path, about: instance.host, message: 'maintenance_mode is true' });
  },
});

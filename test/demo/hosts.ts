// Who answers under which name, in each mode.
import { createHash } from 'node:crypto';
import { isScenario, type ScenarioName } from './scenarios.ts';

export type Mode = 'development' | 'production';

/**
 * A development app runs on plain http at localhost, as a bundler's dev server does: browsers count it as a secure
 * context, and clerk-js then sets its cookies without Secure. A production app is https beside its Frontend API, so
 * that the API's cookies are first-party.
 */
const names = {
  development: { fapi: 'gentle-otter-42.clerk.accounts.dev', app: 'localhost', domain: 'localhost' },
  production: { fapi: 'clerk.example.com', app: 'app.example.com', domain: 'example.com' },
} as const;

export const fapiHost = (mode: Mode): string => names[mode].fapi;

export const certificateHosts = ['*.clerk.accounts.dev', '*.example.com', 'localhost'];

export const cookieDomain = (mode: Mode): string => names[mode].domain;

/** Every scenario but the healthy one has a host of its own: cookies and broadcast channels cannot reach another. */
export const appHost = (mode: Mode, scenario: ScenarioName): string =>
  scenario === 'healthy' ? names[mode].app : `${scenario}.${names[mode].domain}`;

export const scenarioOfHost = (mode: Mode, hostname: string): ScenarioName | null => {
  if (hostname === names[mode].app) return 'healthy';
  const label = hostname.endsWith(`.${names[mode].domain}`) ? hostname.slice(0, -names[mode].domain.length - 1) : '';
  return isScenario(label) ? label : null;
};

export const isOurHost = (mode: Mode, hostname: string): boolean =>
  hostname === fapiHost(mode) || scenarioOfHost(mode, hostname) !== null;

export const publishableKey = (mode: Mode): string => {
  const prefix = mode === 'production' ? 'pk_live_' : 'pk_test_';
  return (
    prefix +
    Buffer.from(`${fapiHost(mode)}$`)
      .toString('base64')
      .replaceAll('=', '')
  );
};

/** How clerk-js tells the cookies of two instances on one domain apart. */
export const cookieSuffix = (key: string): string => createHash('sha1').update(key).digest('base64url').slice(0, 8);

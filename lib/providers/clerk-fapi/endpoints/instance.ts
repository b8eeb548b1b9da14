import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { accountPortal } from '../schemas/account-portal.ts';
import { devBrowser } from '../schemas/dev-browser.ts';
import { maybeWrapped } from '../schemas/envelope.ts';
import { environment } from '../schemas/environment.ts';
import { health } from '../schemas/health.ts';

const settings = { response: maybeWrapped(environment) };

/** The instance itself: its settings, its script, its state. */
export const instanceEndpoints: readonly Endpoint[] = [
  operation('environment.get', 'Load environment', 'GET', '/v1/environment', settings),
  operation('environment.update', 'Load environment and report the page', 'PATCH', '/v1/environment', settings),
  operation('dev-tools.enable-setting', 'Change setting', 'PATCH', '/v1/dev_tools/enable_environment_setting'),
  operation('account-portal.get', 'Load account portal', 'GET', '/v1/account_portal', { response: accountPortal }),
  operation('dev-browser.create', 'Create dev browser', 'POST', '/v1/dev_browser', { response: devBrowser }),
  operation('dev-browser.set-cookie', 'Set dev browser cookie', 'POST', '/v1/dev_browser/set_first_party_cookie'),
  operation('dev-browser.init', 'Open dev browser frame', 'GET', '/v1/dev_browser/init'),
  operation('health.get', 'Check health', 'GET', '/v1/health', { response: health }),
  operation('proxy-health.get', 'Check proxy', 'GET', '/v1/proxy-health', { response: health }),
  operation('site-data.clear', 'Clear site data', 'GET', '/v1/clear-site-data'),
  operation('redirect.follow', 'Follow redirect', 'GET', '/v1/redirect'),
  operation('agent-task.create', 'Start task of an agent', 'GET', '/v1/agents/tasks'),
  operation('saml-metadata.get', 'Load SAML metadata', 'GET', '/v1/saml/metadata/{saml_connection_id}.xml'),
  operation('telemetry.send', 'Send telemetry', 'POST', '/v1/event'),
  operation('sdk.load', 'Load clerk-js', 'GET', '/npm/@clerk/{package}/dist/{file}'),
];

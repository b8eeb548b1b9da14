import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';

const one = '/v1/instance';
const template = '/v1/templates/{template_type}/{slug}';
const task = '/v1/agents/tasks';
const portal = '/v1/admin_portal_link_tokens';

/** The settings of an instance, and what it sends: messages and webhooks. */
export const instanceEndpoints: readonly Endpoint[] = [
  operation('instance.get', 'Load instance', 'GET', one),
  operation('instance.update', 'Change instance', 'PATCH', one),
  operation('instance.change-domain', 'Change domain of instance', 'POST', `${one}/change_domain`),
  operation('instance.update-restrictions', 'Change restrictions', 'PATCH', `${one}/restrictions`),
  ...settings('communication', 'communication', 'communication settings'),
  ...settings('oauth', 'oauth_application_settings', 'OAuth application settings'),
  ...settings('organizations', 'organization_settings', 'organization settings'),
  ...settings('protect', 'protect', 'protection settings'),
  operation('beta.update-domain', 'Change production domain', 'PUT', '/v1/beta_features/domain'),
  operation('beta.update-settings', 'Change beta settings', 'PATCH', '/v1/beta_features/instance_settings'),
  operation('proxy.check', 'Check proxy', 'POST', '/v1/proxy_checks'),
  operation('interstitial.get', 'Load interstitial page', 'GET', '/v1/public/interstitial'),
  operation('template.list', 'List message templates', 'GET', '/v1/templates/{template_type}'),
  operation('template.get', 'Load message template', 'GET', template),
  operation('template.update', 'Change message template', 'PUT', template),
  operation('template.preview', 'Preview message template', 'POST', `${template}/preview`),
  operation('template.revert', 'Revert message template', 'POST', `${template}/revert`),
  operation('template.toggle-delivery', 'Toggle delivery of message', 'POST', `${template}/toggle_delivery`),
  operation('webhook.create', 'Set up webhooks', 'POST', '/v1/webhooks/svix'),
  operation('webhook.delete', 'Remove webhooks', 'DELETE', '/v1/webhooks/svix'),
  operation('webhook.open-dashboard', 'Link to webhooks dashboard', 'POST', '/v1/webhooks/svix_url'),
  operation('accountless.create', 'Create accountless application', 'POST', '/v1/accountless_applications'),
  operation('accountless.complete', 'Claim accountless application', 'POST', '/v1/accountless_applications/complete'),
  operation('agent-task.create', 'Create agent task', 'POST', task),
  operation('agent-task.revoke', 'Revoke agent task', 'POST', `${task}/{agent_task_id}/revoke`),
  operation('portal-link.create', 'Create link to admin portal', 'POST', portal),
  operation('portal-link.revoke', 'Revoke link to admin portal', 'POST', `${portal}/{adminPortalLinkTokenID}/revoke`),
];

function settings(noun: string, path: string, words: string): readonly Endpoint[] {
  return [
    operation(`instance.get-${noun}`, `Load ${words}`, 'GET', `${one}/${path}`),
    operation(`instance.update-${noun}`, `Change ${words}`, 'PATCH', `${one}/${path}`),
  ];
}

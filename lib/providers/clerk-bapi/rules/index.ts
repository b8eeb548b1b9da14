import type { Rule } from '../../../diagnose/index.ts';
import { backendApiFromBrowser } from './network/backend-api-from-browser.ts';
import { failedBackendCall } from './network/failed-backend-call.ts';
import { refusedWebhook } from './network/refused-webhook.ts';

export const backendRules: readonly Rule[] = [backendApiFromBrowser, failedBackendCall, refusedWebhook];

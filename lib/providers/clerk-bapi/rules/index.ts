import type { Rule } from '../../../diagnose/index.ts';
import { backendApiFromBrowser } from './network/backend-api-from-browser.ts';

export const backendRules: readonly Rule[] = [backendApiFromBrowser];

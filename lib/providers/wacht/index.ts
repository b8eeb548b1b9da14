import type { Provider } from '../provider.ts';
import { tokenClaims } from './claims.ts';
import { endpoints } from './endpoints/index.ts';
import { follow } from './follow/index.ts';
import { grammar } from './grammar.ts';
import { vendorDomains } from './recognize/hosts.ts';
import { claim, hasDevelopmentMark, mayClaim } from './recognize/index.ts';
import { wachtRules } from './rules/index.ts';
import { failure } from './schemas/index.ts';
import { providerId, providerTitle } from './session-view.ts';

/** Wacht: the frontend API that its SDKs speak, in the three generations of its contract. */
export const wacht: Provider = {
  id: providerId,
  title: providerTitle,
  endpoints,
  hosts: vendorDomains,
  errorResponse: failure,
  grammar,
  tokenClaims,
  rules: wachtRules,
  mayClaim,
  claim,
  marksApp: hasDevelopmentMark,
  follow,
};

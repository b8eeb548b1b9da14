import type { Endpoint } from '../../provider.ts';
import { deployment } from '../schemas/index.ts';
import { answer, operations } from './operations.ts';

/** The deployment itself; what is below `/.well-known` has no envelope. */
export const deploymentEndpoints: readonly Endpoint[] = [
  ...operations('deployment', [
    ['get', 'Load deployment', 'GET /deployment', answer(deployment)],
    ['validate-invitation', 'Check invitation', 'GET /deployment/invitations/validate'],
    ['get-metadata', 'Load metadata', 'GET /.well-known/meta', {}],
  ]),
  ...operations('jwks', [
    ['get', 'Load keys', 'GET /.well-known/jwks.json', {}],
    ['get-first', 'Load key', 'GET /.well-known/jwk', {}],
  ]),
  ...operations('openid-configuration', [
    ['get', 'Load OpenID configuration', 'GET /.well-known/openid-configuration', {}],
  ]),
];

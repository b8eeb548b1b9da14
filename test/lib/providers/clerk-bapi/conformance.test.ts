import { clerkBapi } from '../../../../lib/providers/clerk-bapi/index.ts';
import { bodyOf } from '../../../fixtures/clerk-bapi/bodies.ts';
import { bapi } from '../../../fixtures/clerk-bapi/index.ts';
import { operations } from '../../../fixtures/clerk-bapi/operations.ts';
import { describeConformance, type Form, named } from '../../../fixtures/conformance.ts';

const at = (host: string, prefix = ''): Form => ({
  prefix,
  request: ({ method, path, answer }) => bapi(method, prefix + named(path), { host, json: bodyOf(answer)?.json }),
});

/** An event is sent to the app, whose address is nobody's business. */
const provider = { ...clerkBapi, endpoints: clerkBapi.endpoints.filter(({ path }) => path !== '') };

describeConformance({
  provider,
  operations,
  bodyOf,
  forms: [
    ['on its host', at('api.clerk.com')],
    ['on its host of before 2023', at('api.clerk.dev')],
    ["on a stage of Clerk's own", at('api.lclclerk.com')],
    ['behind a proxy', at('gateway.example.com', '/clerk')],
  ],
});

import { wacht } from '../../../../lib/providers/wacht/index.ts';
import { describeConformance, type Form, named } from '../../../fixtures/conformance.ts';
import { bodyOf } from '../../../fixtures/wacht/bodies.ts';
import { call, envelope, scene } from '../../../fixtures/wacht/index.ts';
import { operations } from '../../../fixtures/wacht/operations.ts';

const at = (host: string): Form => ({
  prefix: '',
  request: ({ method, path, answer }) =>
    call(method, named(path), { host, json: envelope(bodyOf(answer)?.json ?? null, { session: null }) }),
});

/** What the same host offers beside authentication is not in the table. */
const listed = new Set(operations.map(({ id }) => id));
const provider = { ...wacht, endpoints: wacht.endpoints.filter(({ id }) => listed.has(id)) };

describeConformance({
  provider,
  operations,
  bodyOf,
  forms: [
    ['on a staging host', at(scene.host)],
    ['on a production host', at(scene.production.host)],
  ],
});

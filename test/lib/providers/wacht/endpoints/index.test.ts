import { expect, it } from 'vitest';
import { endpoints } from '../../../../../lib/providers/wacht/endpoints/index.ts';
import { describeEndpointTable } from '../../../../fixtures/endpoint-table.ts';

const first = new Map(endpoints.toReversed().map((endpoint) => [endpoint.id, endpoint]));

describeEndpointTable([...first.values()]);

it('An operation that has two verbs is the same in all else', () => {
  for (const endpoint of endpoints) expect({ ...first.get(endpoint.id), method: endpoint.method }).toEqual(endpoint);
});

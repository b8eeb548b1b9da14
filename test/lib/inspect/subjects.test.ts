import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../lib/inspect/index.ts';
import { getClient, ids, tokens, touch } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';

const subjects = (given: ReturnType<typeof exchange>) => createInspector().add(given).subjects;
const byItself = (json: unknown) => exchange({ url: '', json });

describe('what a response is about', () => {
  it('is every object at its top that has an identifier', () => {
    expect(subjects(touch())).toEqual([
      { type: 'session', id: ids.session, path: 'response' },
      { type: 'client', id: ids.client, path: 'client' },
    ]);
    expect(subjects(getClient())).toMatchObject([{ type: 'client', path: 'response' }]);
  });

  it('is the first one inside where none is at the top', () => {
    const member = { object: 'organization_membership', id: 'orgmem_1' };
    const url = 'https://brave-falcon-7.clerk.accounts.dev/v1/me/organization_memberships';
    expect(subjects(exchange({ url, json: { response: { data: [member, member], total_count: 2 } } }))).toEqual([
      { type: 'organization_membership', id: 'orgmem_1', path: 'response.data.0' },
    ]);
  });

  it('is nothing where no object has an identifier', () => {
    expect(subjects(tokens())).toEqual([]);
    expect(subjects(exchange())).toEqual([]);
  });

  it('is told of a few objects, however many there are', () => {
    const orders = Array.from({ length: 1000 }, (_, index) => ({ object: 'order', id: `${index}` }));
    expect(subjects(byItself(orders))).toHaveLength(8);
  });
});

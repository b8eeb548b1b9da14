import { describe, expect, it } from 'vitest';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { providers, withHosts } from '../../../lib/providers/index.ts';
import { compareResponses } from '../../../lib/timeline/index.ts';
import { getClient, getEnvironment, touch, user } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange } from '../../fixtures/exchange.ts';

const { inspections } = await inspectCapture(
  capture(touch(), touch({ session: { status: 'revoked' } }), getClient(), getEnvironment()),
);
const compare = (from: number, to: number) => {
  const [before, after] = [inspections[from], inspections[to]];
  return before && after ? compareResponses(before, after, providers) : [];
};

describe('the comparison of two responses', () => {
  it('is by the schemas of whoever they were inspected with', async () => {
    const known = withHosts(providers, ['auth.acme.example']);
    const me = (name: string) =>
      exchange({
        url: 'https://auth.acme.example/v1/me',
        json: { response: user({ first_name: name }), client: null },
      });
    const [before, after] = (await inspectCapture(capture(me('Ada'), me('Grace')), { providers: known })).inspections;
    const comparisons = before && after ? compareResponses(before, after, known) : [];
    expect(comparisons).toMatchObject([{ subject: { type: 'user' }, changes: [{ path: 'response.first_name' }] }]);
  });

  it('goes object by object', () => {
    expect(compare(0, 1).map(({ subject }) => subject?.type)).toEqual(['session', 'client']);
    const lasting = compare(0, 1)[0]?.changes.filter(({ isVolatile }) => !isVolatile);
    expect(lasting?.slice(0, 1)).toMatchObject([{ path: 'response.status', before: 'active', after: 'revoked' }]);
  });

  it('finds an object wherever it stands', () => {
    const [client, ...others] = compare(0, 2);
    expect(others).toEqual([]);
    expect(client?.subject).toMatchObject({ type: 'client', path: 'response' });
    expect(client?.changes.filter(({ isVolatile }) => !isVolatile)).toEqual([]);
  });

  it('is of the whole responses where they share nothing', () => {
    const [whole] = compare(0, 3);
    expect(whole?.subject).toBeNull();
    expect(whole?.changes.length).toBeGreaterThan(0);
  });
});

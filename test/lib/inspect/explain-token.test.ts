import { describe, expect, it } from 'vitest';
import { explainToken } from '../../../lib/inspect/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import { readToken } from '../../../lib/tokens/index.ts';
import { sessionToken } from '../../fixtures/clerk-fapi/index.ts';
import { signToken } from '../../fixtures/token.ts';

const grammars = providers.map(({ grammar }) => grammar);
const explain = (raw: string) => explainToken(readToken(raw, 'jwt', 'jwt', grammars));

describe('A token is explained', () => {
  it('by the provider whose token it is, once', () => {
    const places = explain(sessionToken()).map(({ path, meaning }) => `${path} ${meaning}`);
    expect(places).toContain('claims.o.rol Role in the organization');
    expect(new Set(places).size).toBe(places.length);
  });

  it('by nobody when it is of nobody', () => {
    expect(explain(signToken({ sub: 'auth0|1', fea: 'o:orders' }))).toEqual([]);
  });

  it('within bounds, whatever it lists', () => {
    const fea = Array.from({ length: 5000 }, (_, index) => `o:f${index}`).join(',');
    const claims = { fea, pla: `o:${'p'.repeat(5000)}`, o: { per: fea, fpm: fea.replaceAll(/o:f/g, '') } };
    const told = explain(sessionToken(undefined, { claims }));
    expect(told.length).toBeLessThanOrEqual(200);
    expect(Math.max(...told.map(({ value }) => value.length))).toBeLessThanOrEqual(401);
  });
});

import { describe, expect, it } from 'vitest';
import { tokenShape } from '../../../lib/inspect/index.ts';
import { childShape, type Shape } from '../../../lib/parse/index.ts';
import { readToken } from '../../../lib/tokens/index.ts';
import { sessionToken, templateToken } from '../../fixtures/clerk-fapi/index.ts';
import { signToken } from '../../fixtures/token.ts';
import { transportToken, sessionToken as wachtToken } from '../../fixtures/wacht/tokens.ts';

const at = (raw: string, path: string): Shape | null => {
  const { header, claims } = readToken(raw, '', '', []);
  return path
    .split('.')
    .reduce<Shape | null>(
      (shape, key) => childShape(shape, key === '0' ? [''] : {}, key),
      tokenShape({ header, claims }),
    );
};
const kindOf = (raw: string, path: string) => at(raw, path)?.info?.kind ?? null;

const anybodys = signToken(
  { iss: 'https://issuer.example', sub: '7', exp: 1, v: 3, o: 'x', sid: 'y' },
  { header: { kid: '1' } },
);
const handshake = signToken({ handshake: ['__session=x'] });
const client = signToken({ id: 'client_x', rotating_token: 'x' }, { header: { kid: undefined } });

describe('what a claim means is told', () => {
  it.each([
    ['by the standards of any token', anybodys, 'claims.exp', 'time-s'],
    ['by the standards of a header', anybodys, 'header.kid', 'id'],
    ['by nobody, where no provider knows the token', anybodys, 'claims.v', null],
    ['by nobody, though a provider has a claim of that name', anybodys, 'claims.sid', null],
    ['by the standards of a token that cannot be read', 'eyJhbGciOiJSUzI1NiJ9.x', 'header.alg', 'text'],
    ['by Clerk of its own', sessionToken(), 'claims.sid', 'id'],
    ['by the standards of a token of Clerk’s', sessionToken(), 'claims.iat', 'time-s'],
    ['by Clerk of a template’s', templateToken(), 'header.cat', 'text'],
    ['by Clerk of what is within', sessionToken(), 'claims.o.rol', 'text'],
    ['by Clerk of who acts', sessionToken(), 'claims.act.sid', 'id'],
    ['by the standards of who acts', anybodys, 'claims.act.sub', 'id'],
    ['by Clerk, as a list', sessionToken(), 'claims.fva.0', 'duration'],
    ['by Clerk, as secret', client, 'claims.rotating_token', 'secret'],
    ['by Clerk, as cookies that are secret', handshake, 'claims.handshake.0', 'secret'],
    ['by Wacht of its own', transportToken(), 'claims.rotating_token', 'secret'],
    ['by Wacht of what is within', wachtToken(), 'claims.permissions.workspace.0', 'text'],
  ])('%s', (_, raw, path, kind) => {
    expect(kindOf(raw, path)).toBe(kind);
  });

  it('and so are its own words for one that others have too', () => {
    expect(at(sessionToken(), 'claims.sid')?.info?.meaning).toBe('The session');
    expect(at(sessionToken(), 'claims.o')?.node).toMatchObject({ object: { meaning: 'The active organization' } });
    expect(at(sessionToken(), 'claims.fva')?.info?.inWords?.([0, -1])).toBe(
      'first factor less than a minute ago, second never',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { pairSections } from '../../../components/details/pairs.ts';
import { readToken } from '../../../lib/tokens/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';

const raw = signToken({ sub: 'user_1' });

describe('the names and values of a request', () => {
  it('are secrets wherever they repeat a token', () => {
    const sent = exchange({
      query: { page: '2', handshake: raw },
      requestHeaders: { referer: `https://app.example.com/?handshake=${raw}`, accept: '*/*' },
      responseHeaders: { location: `/next?h=${raw}` },
    });
    const token = readToken(raw, 'request.query.handshake', '', []);
    const pairs = pairSections(sent, [token], []).flatMap((section) => section.pairs);
    const secret = pairs.filter(({ isSecret }) => isSecret).map(({ path }) => path);
    expect(secret).toEqual(['request.query.handshake', 'request.header.referer', 'response.header.location']);
  });
});

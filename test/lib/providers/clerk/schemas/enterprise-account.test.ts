import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../../lib/inspect/index.ts';
import { fapi, user } from '../../../../fixtures/clerk-fapi/index.ts';
import { capture } from '../../../../fixtures/exchange.ts';
import { diagnosisOf, twins } from '../../../../fixtures/sanitized-twin.ts';

/** Somebody whose company signs her in, by a connection for these domains. */
const member = (domains: unknown) =>
  fapi('GET', '/v1/me', {
    json: {
      response: user({
        enterprise_accounts: [
          {
            object: 'enterprise_account',
            id: 'ent_1',
            active: true,
            email_address: 'noor@haddad.example',
            provider: 'saml_okta',
            provider_user_id: null,
            verification: null,
            enterprise_connection: { id: 'entconn_1', domain: 'haddad.example', domains, protocol: 'saml' },
          },
        ],
      }),
      client: null,
    },
  });

const problemsIn = (domains: unknown) =>
  createInspector()
    .add(member(domains))
    .problems.filter(({ path }) => path.includes('enterprise_connection'));

const place = 'response.enterprise_accounts.0.enterprise_connection.domains';

describe('The domains of an enterprise connection', () => {
  it.each([[['haddad.example', 'mail.haddad.example']], [[]], [null], [undefined]])('may be %j', (domains) => {
    expect(problemsIn(domains)).toEqual([]);
  });

  it.each([
    ['haddad.example', place],
    [['haddad.example', 7], `${place}.1`],
  ])('are names: not %j', (domains, path) => {
    expect(problemsIn(domains)).toMatchObject([{ kind: 'type', path }]);
  });

  it('leave under other names, and nothing else is found', async () => {
    const [raw, clean] = await twins(capture(member(['haddad.example', 'mail.haddad.example'])));
    expect(JSON.stringify(clean.inspections)).not.toContain('haddad');
    expect(diagnosisOf(clean)).toEqual(diagnosisOf(raw));
  });
});

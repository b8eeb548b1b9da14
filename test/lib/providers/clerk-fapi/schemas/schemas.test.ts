import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import { parse } from '../../../../../lib/parse/index.ts';
import { wrapped } from '../../../../../lib/providers/clerk-fapi/schemas/envelope.ts';
import {
  client,
  environment,
  errorEnvelope,
  session,
  signIn,
  signUp,
  user,
} from '../../../../../lib/providers/clerk-fapi/schemas/index.ts';
import * as fixtures from '../../../../fixtures/clerk-fapi/index.ts';
import { replaced, waysInto } from '../../../../fixtures/places.ts';

const touchAnswer = wrapped(session);

const healthy: readonly (readonly [string, z.ZodMiniType, unknown])[] = [
  ['touch response', touchAnswer, { response: fixtures.session(), client: fixtures.client() }],
  ['touch response without a client', touchAnswer, { response: fixtures.session(), client: null }],
  ['signed-out client', client, fixtures.signedOutClient()],
  ['pending session', session, fixtures.pendingSession()],
  ['listed session', session, fixtures.listedSession()],
  ['ended session', session, fixtures.session({ status: 'ended' })],
  ['user', user, fixtures.user()],
  ['environment', environment, fixtures.environment()],
  ['sign-in', signIn, fixtures.signIn()],
  ['sign-up', signUp, fixtures.signUp()],
  ['refusal', errorEnvelope, fixtures.refusal('signed_out')],
];

describe('Schemas', () => {
  it.each(healthy)('find nothing wrong with a healthy %s', (_, schema, value) => {
    expect(parse(schema, value).problems).toEqual([]);
  });

  it.each(healthy)('agree with zod about a %s, whatever was changed in it', (_, schema, value) => {
    fc.assert(
      fc.property(changed(value), (mutant) => {
        const problems = parse(schema, mutant).problems.filter(({ kind }) => kind !== 'unknown');
        expect(problems.length === 0).toBe(schema.safeParse(mutant).success);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['response.expire_at', { expire_at: undefined }, 'missing'],
    ['response.expire_at', { expire_at: '2026-03-14T09:30:00Z' }, 'type'],
    ['response.expire_at', { expire_at: 1_773_480_660 }, 'value'],
    ['response.expire_at', { expire_at: null }, 'type'],
    ['response.status', { status: 'asleep' }, 'value'],
    ['response.id', { id: 'user_1' }, 'value'],
    ['response.*', { mood: 'good' }, 'unknown'],
    ['response.user', { user: 'user_1' }, 'type'],
    ['response.factor_verification_age.1', { factor_verification_age: [1, 'never'] }, 'type'],
    ['response.tasks.0.key', { status: 'pending', tasks: [{ key: 'sing' }] }, 'value'],
    ['response.user.email_addresses.0.email_address', { user: userWithout('email_address') }, 'missing'],
  ] as const)('report what is wrong with %s at its place: %j', (path, change, kind) => {
    const body = { response: without({ ...fixtures.session(), ...change }), client: null };
    expect(parse(touchAnswer, body).problems).toEqual([{ kind, path, expected: expect.any(String) }]);
  });

  it('take what is absent in older captures for what it is: optional', () => {
    const { factor_verification_age: _, ...older } = fixtures.session();
    const { last_authentication_strategy: __, captcha_bypass: ___, ...olderClient } = fixtures.client();
    expect(parse(touchAnswer, { response: older, client: olderClient }).problems).toEqual([]);
  });

  it('miss a verification that every version promises, if only as null', () => {
    const verifications = { email_address: null, phone_number: null, external_account: null };
    const value = { ...fixtures.signUp(), verifications };
    expect(parse(signUp, value).problems).toMatchObject([{ kind: 'missing', path: 'verifications.web3_wallet' }]);
  });

  it.each(['oauth_linkedin_oidc', 'oauth_custom_acme', 'from_oauth_google', 'web3_base_signature', 'passkey'])(
    'know the strategy %s',
    (strategy) => {
      expect(parse(user, fixtures.user({ email_addresses: [emailBy(strategy)] })).problems).toEqual([]);
    },
  );
});

const emailBy = (strategy: string) => fixtures.emailAddress({ verification: fixtures.verification({ strategy }) });

function userWithout(key: string) {
  const address = Object.fromEntries(Object.entries(fixtures.emailAddress()).filter(([name]) => name !== key));
  return fixtures.user({ email_addresses: [address] });
}

const without = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

/** A copy of a value in which something at a random place is gone or something else. */
function changed(value: unknown): fc.Arbitrary<unknown> {
  const [, ...places] = waysInto(value);
  const replacement = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 }));
  const change = fc.tuple(fc.constantFrom(...places), replacement);
  return change.map(([way, other]) => JSON.parse(JSON.stringify(replaced(value, way, other))));
}

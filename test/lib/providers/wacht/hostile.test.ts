import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { replaced, waysInto } from '../../../fixtures/places.ts';
import {
  call,
  envelope,
  firstGeneration,
  membership,
  session,
  signin,
  signinAttempt,
  signupAttempt,
  soloSignin,
  tokenAnswer,
  transportToken,
} from '../../../fixtures/wacht/index.ts';

// The last one turns into neither a text nor a number: whoever tries throws.
const intruders = [null, -1, 'marker', ['marker'], { marker: 'marker', toString: 1, valueOf: 1 }];
const query = { __dev_session__: transportToken() };
const attempts = { signin_attempts: [signinAttempt()], signup_attempts: [signupAttempt()] };

describe('a response in which anything may stand anywhere', () => {
  it.each([
    ['a session', 'GET', '/session', 200, envelope(session({ signins: [soloSignin()], ...attempts }))],
    ['a session of 2025', 'GET', '/session', 200, firstGeneration()],
    ['a switch', 'POST', '/session/switch-workspace', 200, envelope({ active_signin: signin({ user: null }) })],
    ['a token', 'GET', '/session/token', 200, envelope(tokenAnswer())],
    ['memberships', 'GET', '/me/organization-memberships', 200, envelope([membership()])],
    ['a refusal', 'GET', '/session', 401, envelope(null, { errors: [{ code: 'INTERNAL', message: 'no' }] })],
  ] as const)('crashes no rule and is not repeated: %s', (_name, method, path, status, body) => {
    const inspector = createInspector();
    for (const way of waysInto(body))
      for (const intruder of intruders)
        inspector.add(call(method, path, { status, query, json: replaced(body, way, intruder) }));
    const told = inspector.findings().map(({ rule, message }) => `${rule}: ${message}`);
    expect(told.filter((line) => /internal\/crashed-rule|marker/.test(line))).toEqual([]);
  });
});

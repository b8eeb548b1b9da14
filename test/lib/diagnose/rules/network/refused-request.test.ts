import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../../lib/inspect/index.ts';
import { createSignIn, fapi, refusal, refused, touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../fixtures/exchange.ts';
import { describeRule, findingsOf } from '../../../../fixtures/rule-case.ts';

const two = { errors: [...refusal('form_param_missing').errors, ...refusal('saml_user_attribute_missing').errors] };

describeRule('network/refused-request', {
  quiet: {
    'an answered request': [createSignIn()],
    'a refusal that a rule of its own explains': [touch(refused('origin_invalid', 400))],
    'a refusal that stands behind another finding': [touch(refused('resource_not_found', 404))],
    'a failing server': [createSignIn(refused('internal_clerk_error', 500))],
  },
  reports: {
    'a code with its meaning and what to do': {
      of: [
        createSignIn(refused('form_password_incorrect', 422)),
        createSignIn(refused('form_password_incorrect', 422)),
      ],
      finding: {
        severity: 'info',
        path: 'errors.0.code',
        message:
          'The request was refused with form_password_incorrect: the password is wrong. Let the user type it again, or offer a reset',
        count: 2,
      },
    },
    'a refusal that was pasted by itself': {
      of: [exchange({ url: '', json: refusal('form_code_incorrect'), status: 0, at: null })],
      finding: { path: 'errors.0.code' },
    },
    'a method that a path does not take': {
      of: [fapi('PATCH', '/v1/client/sign_ups', { status: 405, responseBody: { kind: 'none' } })],
      finding: {
        severity: 'warning',
        path: null,
        message: 'The request was refused with 405: its path takes no such method',
      },
    },
    'a code whose name says enough': {
      of: [createSignIn(refused('saml_user_attribute_missing', 400))],
      finding: { message: 'The request was refused with saml_user_attribute_missing' },
    },
    'a code that nobody published, without repeating it': {
      of: [createSignIn(refused('anka_hates_mondays', 422))],
      finding: { message: 'The request was refused with a code that is not published' },
    },
  },
});

describe('a response with several reasons', () => {
  it('has a finding for each', async () => {
    const found = await findingsOf('network/refused-request', [createSignIn({ status: 422, json: two })]);
    expect(found.map(({ path }) => path)).toEqual(['errors.0.code', 'errors.1.code']);
  });
});

describe('a rule of its own', () => {
  it('says what the code means', () => {
    const inspector = createInspector();
    inspector.add(touch(refused('host_invalid', 400)));
    expect(inspector.findings()).toMatchObject([
      { message: 'Clerk refused the request: host_invalid, because no instance responds at this host' },
    ]);
  });
});

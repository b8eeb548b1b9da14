import { expect, it } from 'vitest';
import { createInspector } from '../../../../../lib/inspect/index.ts';
import { fapi, ids, refusal, touch } from '../../../../fixtures/clerk-fapi/index.ts';

it.each([
  ['Touch session', {}],
  ['Touch session', { intent: 'focus', active_organization_id: ids.organization }],
  ['Activate session', { intent: 'select_session' }],
  ['Switch organization', { intent: 'select_org', active_organization_id: ids.organization }],
  ['Switch to personal account', { intent: 'select_org', active_organization_id: '' }],
  ['Touch session', { intent: 'toString' }],
])('“%s” is a touch with %j', (title, form) => {
  expect(createInspector().add(touch({ form })).title).toBe(title);
});

it.each([
  ['of OAuth', { error: 'invalid_grant', error_description: 'The code was used' }, []],
  ['of the API', refusal('signed_out'), []],
  ['of neither', { error_description: 'The code was used' }, ['error']],
])('refuses an application in the words %s', (_, json, missing) => {
  const refused = fapi('POST', '/oauth/token', { status: 400, json });
  expect(
    createInspector()
      .add(refused)
      .problems.map(({ path }) => path),
  ).toEqual(missing);
});

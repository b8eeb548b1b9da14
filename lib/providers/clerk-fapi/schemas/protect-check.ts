import { field, object } from '../../../parse/index.ts';

/** A step against fraud. Its fields are known from clerk-js alone, so none is required. */
export const protectCheck = object('protect_check', 'A step against fraud that has to be passed first', {
  status: field.text('text', 'How far it has come').nullish(),
  token: field.text('token', 'Token of the check').nullish(),
  sdk_url: field.text('url', 'Script that runs the check').nullish(),
  expires_at: field.timeMs('When the check lapses').nullish(),
  ui_hints: field.metadata('How the check may look').nullish(),
});

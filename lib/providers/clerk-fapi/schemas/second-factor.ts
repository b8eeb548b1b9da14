import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

const times = {
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
};

const backupCode = (meaning: string) => z.array(field.text('secret', meaning));

export const totp = tagged('totp', 'An authenticator app', {
  id: field.opaqueId('The authenticator'),
  secret: z.nullable(field.text('secret', 'What its codes are made of; told once')),
  uri: z.nullable(field.text('secret', 'The secret as a link for the authenticator app; told once')),
  verified: field.flag('the user proved that it works'),
  backup_codes: z.nullish(backupCode('Code that replaces it once')),
  ...times,
});

export const backupCodes = tagged('backup_code', 'Codes that replace a second factor', {
  id: field.opaqueId('The set of codes'),
  codes: backupCode('Code that can be used once'),
  ...times,
});

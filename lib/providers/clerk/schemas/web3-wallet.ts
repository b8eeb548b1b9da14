import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { tagged } from './tagged.ts';
import { verification } from './verification.ts';

export const web3Wallet = tagged('web3_wallet', 'A blockchain wallet of a user', {
  id: field.id('idn', 'The identification'),
  web3_wallet: field.text('username', 'Address of the wallet'),
  verification: z.nullable(verification),
  created_at: field.timeMs('When it was added'),
  updated_at: field.timeMs('When it last changed'),
});

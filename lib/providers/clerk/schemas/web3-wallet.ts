import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { verification } from './verification.ts';

export const web3Wallet = object('web3_wallet', 'A blockchain wallet of a user', {
  id: field.id('idn', 'The identification'),
  object: field.choice(['web3_wallet'], 'Kind of this object'),
  web3_wallet: field.text('username', 'Address of the wallet'),
  verification: z.nullable(verification),
  created_at: field.timeMs('When the wallet was added'),
  updated_at: field.timeMs('When the wallet last changed'),
});

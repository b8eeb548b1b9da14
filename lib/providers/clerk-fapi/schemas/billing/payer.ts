import { z } from 'zod/mini';
import { field } from '../../../../parse/index.ts';
import { tagged } from '../../../clerk/schemas/tagged.ts';
import { money } from './money.ts';

const gateway = {
  gateway_type: field.text('slug', 'Who handles the payment'),
  gateway_external_id: field.opaqueId('The account at the gateway'),
  gateway_status: field.text('slug', 'Whether the account works'),
};

export const payer = tagged('commerce_payer', 'Who pays', {
  id: field.opaqueId('The payer'),
  instance_id: field.id('ins', 'The instance'),
  user_id: z.nullable(field.id('user', 'User who pays')),
  first_name: z.nullish(field.text('name', 'First name')),
  last_name: z.nullish(field.text('name', 'Last name')),
  email: z.nullish(field.text('email', 'E-mail address')),
  organization_id: z.nullable(field.id('org', 'Organization that pays')),
  organization_name: z.nullish(field.text('name', 'Name of the organization')),
  image_url: z.nullish(field.text('url', 'Picture')),
  credits_balance: z.nullish(money),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

export const payee = tagged('commerce_payee', 'Who is paid', {
  id: field.opaqueId('The payee'),
  ...gateway,
});

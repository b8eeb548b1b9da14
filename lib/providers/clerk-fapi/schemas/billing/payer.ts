import { field, object } from '../../../../parse/index.ts';
import { money } from './money.ts';

const gateway = {
  gateway_type: field.text('slug', 'Who handles the payment'),
  gateway_external_id: field.opaqueId('The account at the gateway'),
  gateway_status: field.text('slug', 'Whether the account works'),
};

export const payer = object('commerce_payer', 'Who pays', {
  object: field.choice(['commerce_payer'], 'Kind of this object'),
  id: field.opaqueId('The payer'),
  instance_id: field.id('ins', 'The instance'),
  user_id: field.id('user', 'User who pays').nullable(),
  first_name: field.text('name', 'First name').nullish(),
  last_name: field.text('name', 'Last name').nullish(),
  email: field.text('email', 'Address').nullish(),
  organization_id: field.id('org', 'Organization that pays').nullable(),
  organization_name: field.text('name', 'Name of the organization').nullish(),
  image_url: field.text('url', 'Picture').nullish(),
  credits_balance: money.nullish(),
  created_at: field.timeMs('When it was made').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
});

export const payee = object('commerce_payee', 'Who is paid', {
  object: field.choice(['commerce_payee'], 'Kind of this object'),
  id: field.opaqueId('The payee'),
  ...gateway,
});

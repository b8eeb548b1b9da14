import { field, object } from '../../../../parse/index.ts';

export const money = object('billing_money', 'An amount of money', {
  amount: field.count('Amount in the smallest unit of the currency'),
  amount_formatted: field.text('text', 'Amount to be shown'),
  currency: field.text('slug', 'Currency code'),
  currency_symbol: field.text('text', 'Currency sign'),
});

import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';

const billing = '/v1/billing';
const statement = `${billing}/statements/{statementID}`;
const item = `${billing}/subscription_items/{subscription_item_id}`;
const discount = `${item}/discounts/{discount_id}`;
/** What it was called before. */
const commerce = '/v1/commerce';

/** Plans, prices and what customers subscribe to. What one user or organization has stands with these. */
export const billingEndpoints: readonly Endpoint[] = [
  operation('plan.list', 'List plans', 'GET', `${billing}/plans`),
  operation('commerce-plan.list', 'List commerce plans', 'GET', `${commerce}/plans`),
  operation('price.list', 'List prices', 'GET', `${billing}/prices`),
  operation('price.create', 'Create price', 'POST', `${billing}/prices`),
  operation('statement.list', 'List statements', 'GET', `${billing}/statements`),
  operation('statement.get', 'Load statement', 'GET', statement),
  operation('statement.list-payments', 'List payments of statement', 'GET', `${statement}/payment_attempts`),
  operation('subscription-item.list', 'List subscription items', 'GET', `${billing}/subscription_items`),
  operation('commerce-subscription-item.list', 'List commerce items', 'GET', `${commerce}/subscription_items`),
  operation('subscription-item.cancel', 'Cancel subscription item', 'DELETE', item),
  operation(
    'commerce-subscription-item.cancel',
    'Cancel commerce item',
    'DELETE',
    `${commerce}/subscription_items/{subscription_item_id}`,
  ),
  operation('subscription-item.add-discount', 'Add discount', 'POST', `${item}/discounts`),
  operation('subscription-item.remove-discount', 'Remove discount', 'DELETE', discount),
  operation('subscription-item.extend-trial', 'Extend free trial', 'POST', `${item}/extend_free_trial`),
  operation('subscription-item.change-price', 'Change price of subscription item', 'POST', `${item}/price_transition`),
];

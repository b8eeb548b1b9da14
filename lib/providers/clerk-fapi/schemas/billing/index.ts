export { checkout } from './checkout.ts';
export { creditBalance, creditEntry } from './credit.ts';
export { payment, statement } from './payment.ts';
export { paymentMethod, paymentMethodStart } from './payment-method.ts';
export { plan } from './plan.ts';
export { subscription, subscriptionItem } from './subscription.ts';

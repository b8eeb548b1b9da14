import { z } from 'zod/mini';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import {
  checkout,
  creditBalance,
  creditEntry,
  payment,
  paymentMethod,
  paymentMethodStart,
  plan,
  statement,
  subscription,
  subscriptionItem,
} from '../schemas/billing/index.ts';
import { maybeWrapped, pageOf } from '../schemas/envelope.ts';
import { form } from './form.ts';

const one = <S extends z.ZodMiniType>(schema: S) => ({ response: maybeWrapped(schema) });
const list = <S extends z.ZodMiniType>(schema: S) => ({ response: maybeWrapped(pageOf(schema)) });
const gone = <S extends z.ZodMiniType>(schema: S) => ({ response: maybeWrapped(z.union([schema, deletedObject])) });
/** By the reference these may come back as null. */
const maybe = <S extends z.ZodMiniType>(schema: S) => one(z.nullable(schema));

/** Whose bills: where the operations live, what their names begin with, and what their titles end with. */
interface Payer {
  readonly base: string;
  readonly prefix: string;
  readonly of: string;
}

const payers: readonly Payer[] = [
  { base: '/v1/me/billing', prefix: '', of: '' },
  { base: '/v1/organizations/{organizationID}/billing', prefix: 'organization-', of: ' of organization' },
];

function subscriptions({ base, prefix, of }: Payer): readonly Endpoint[] {
  const items = `${base}/subscription_items`;
  const noun = `${prefix}subscription-item`;
  return [
    operation(`${prefix}subscription.get`, `Load subscription${of}`, 'GET', `${base}/subscription`, one(subscription)),
    operation(`${noun}.list`, `List subscribed plans${of}`, 'GET', items, list(subscriptionItem)),
    operation(`${noun}.delete`, `Cancel plan${of}`, 'DELETE', `${items}/{subscriptionItemID}`, gone(subscriptionItem)),
  ];
}

function paymentMethods({ base, prefix, of }: Payer): readonly Endpoint[] {
  const methods = `${base}/payment_methods`;
  const noun = `${prefix}payment-method`;
  return [
    operation(`${noun}.list`, `List ways to pay${of}`, 'GET', methods, list(paymentMethod)),
    operation(`${noun}.create`, `Add way to pay${of}`, 'POST', methods, {
      ...maybe(paymentMethod),
      request: form('gateway', 'payment_token', 'org_id'),
    }),
    operation(
      `${noun}.initialize`,
      `Prepare way to pay${of}`,
      'POST',
      `${methods}/initialize`,
      one(paymentMethodStart),
    ),
    operation(
      `${noun}.delete`,
      `Remove way to pay${of}`,
      'DELETE',
      `${methods}/{paymentMethodID}`,
      gone(z.nullable(paymentMethod)),
    ),
    operation(`${noun}.choose`, `Choose way to pay${of}`, 'PUT', `${base}/payers/default_payment_method`, {
      ...maybe(paymentMethod),
      request: form('payment_method_id'),
    }),
  ];
}

function checkouts({ base, prefix, of }: Payer): readonly Endpoint[] {
  const all = `${base}/checkouts`;
  const single = `${all}/{checkoutID}`;
  const noun = `${prefix}checkout`;
  return [
    operation(`${noun}.create`, `Start checkout${of}`, 'POST', all, {
      ...one(checkout),
      request: form('plan_id', 'plan_period', 'org_id', 'payment_method_id'),
    }),
    operation(`${noun}.get`, `Load checkout${of}`, 'GET', single, one(checkout)),
    operation(`${noun}.update`, `Change checkout${of}`, 'PATCH', single, {
      ...one(checkout),
      request: form('promo_code'),
    }),
    operation(`${noun}.confirm`, `Confirm checkout${of}`, 'PATCH', `${single}/confirm`, {
      ...one(checkout),
      request: form('payment_method_id', 'gateway', 'payment_token', 'use_test_card'),
    }),
  ];
}

function records({ base, prefix, of }: Payer): readonly Endpoint[] {
  const payments = `${base}/payment_attempts`;
  const statements = `${base}/statements`;
  const credits = `${base}/credits`;
  return [
    operation(`${prefix}payment.list`, `List payments${of}`, 'GET', payments, list(payment)),
    operation(`${prefix}payment.get`, `Load payment${of}`, 'GET', `${payments}/{paymentAttemptID}`, one(payment)),
    operation(`${prefix}statement.list`, `List statements${of}`, 'GET', statements, list(statement)),
    operation(`${prefix}statement.get`, `Load statement${of}`, 'GET', `${statements}/{statementID}`, maybe(statement)),
    operation(`${prefix}credit.get`, `Load credit${of}`, 'GET', credits, one(creditBalance)),
    operation(
      `${prefix}credit.list-history`,
      `List changes of credit${of}`,
      'GET',
      `${credits}/history`,
      list(creditEntry),
    ),
  ];
}

/** The same operations for users and for organizations; the reference has them in the envelope, clerk-js takes them without. */
export const billingEndpoints: readonly Endpoint[] = [
  operation('plan.list', 'List plans', 'GET', '/v1/billing/plans', list(plan)),
  operation('plan.get', 'Load plan', 'GET', '/v1/billing/plans/{planIdOrSlug}', one(plan)),
  ...payers.flatMap(subscriptions),
  ...payers.flatMap(paymentMethods),
  ...payers.flatMap(checkouts),
  ...payers.flatMap(records),
];

// Whatever Clerk's own type declarations allow, our schemas know. `tsc` runs this test: a difference is a compile error.
import type { AttributeDataJSON, BillingAppliedDiscountJSON, SessionJSON, UserJSON } from '@clerk/shared/types';
import type { z } from 'zod/mini';
import type { session } from '../../../../../lib/providers/clerk-fapi/schemas/session.ts';
import type { user } from '../../../../../lib/providers/clerk-fapi/schemas/user.ts';
import type { deliberate } from './deliberate.ts';
import type { Difference } from './difference.ts';
import type { Pairs } from './pairs.ts';

/** What places are counted from: the objects themselves, and parts that several of them share. */
type Names = { [Name in keyof Pairs]: Pairs[Name]['json'] } & {
  applied_discount: BillingAppliedDiscountJSON;
  attribute_settings: AttributeDataJSON;
};

type Deliberate = keyof typeof deliberate;

/** What a schema does not take of a type, the deliberate differences aside. */
type Unknown<Schema extends z.ZodMiniType, Json, Place extends string> = Exclude<
  Difference<z.output<Schema>, Json, Names, Place>,
  Deliberate
>;

type Found = {
  [Name in keyof Pairs]: Difference<z.output<Pairs[Name]['schema']>, Pairs[Name]['json'], Names, Name>;
}[keyof Pairs];

type None<Differences extends never> = Differences;

/** An error here names what a schema does not know, or a difference on the list that is no longer one. */
export type Checked = [None<Exclude<Found, Deliberate>>, None<Exclude<Deliberate, Found>>];

// The check bites: each of these types differs from its schema in one way.
type OfUser<Json> = Unknown<typeof user, Json, 'user'>;
type OfSession<Json> = Unknown<typeof session, Json, 'session'>;
type Changed<Json, Change> = Omit<Json, keyof Change> & Change;

export type Bites = [
  None<OfUser<UserJSON>>,
  // @ts-expect-error 'user.shoe_size: lacks'
  None<OfUser<UserJSON & { shoe_size: number }>>,
  // @ts-expect-error 'user.has_image: type'
  None<OfUser<Changed<UserJSON, { has_image: string }>>>,
  // @ts-expect-error 'user.has_image: null'
  None<OfUser<Changed<UserJSON, { has_image: boolean | null }>>>,
  // @ts-expect-error 'user.has_image: absent'
  None<OfUser<Changed<UserJSON, { has_image?: boolean }>>>,
  // @ts-expect-error 'session.status: value'
  None<OfSession<Changed<SessionJSON, { status: 'active' | 'asleep' }>>>,
  // @ts-expect-error 'session.user.shoe_size: lacks'
  None<OfSession<Changed<SessionJSON, { user: UserJSON & { shoe_size: number } }>>>,
  // @ts-expect-error 'session.tasks.due: lacks'
  None<OfSession<Changed<SessionJSON, { tasks: { key: 'setup-mfa'; due: number }[] }>>>,
];

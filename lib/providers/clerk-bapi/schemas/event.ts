import { z } from 'zod/mini';
import type { JsonObject } from '../../../json.ts';
import { memoizeByObject } from '../../../memoize-by-object.ts';
import { field, object, structure } from '../../../parse/index.ts';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { organization, organizationInvitation, organizationMembership } from './organization.ts';
import { sessionOfEvent } from './session.ts';
import { timestamp } from './time.ts';
import { user } from './user.ts';

/** Webhooks reference, version 2025-04-15. */
const types = [
  'email.created',
  'organization.created',
  'organization.updated',
  'organization.deleted',
  'organizationDomain.created',
  'organizationDomain.updated',
  'organizationDomain.deleted',
  'organizationInvitation.created',
  'organizationInvitation.accepted',
  'organizationInvitation.revoked',
  'organizationMembership.created',
  'organizationMembership.updated',
  'organizationMembership.deleted',
  'paymentAttempt.created',
  'paymentAttempt.updated',
  'permission.created',
  'permission.updated',
  'permission.deleted',
  'role.created',
  'role.updated',
  'role.deleted',
  'session.created',
  'session.pending',
  'session.ended',
  'session.removed',
  'session.revoked',
  'sms.created',
  'subscription.created',
  'subscription.updated',
  'subscription.active',
  'subscription.pastDue',
  'subscriptionItem.abandoned',
  'subscriptionItem.active',
  'subscriptionItem.canceled',
  'subscriptionItem.ended',
  'subscriptionItem.freeTrialEnding',
  'subscriptionItem.incomplete',
  'subscriptionItem.pastDue',
  'subscriptionItem.upcoming',
  'subscriptionItem.updated',
  'user.created',
  'user.updated',
  'user.deleted',
  'waitlistEntry.created',
  'waitlistEntry.updated',
] as const;

export const isEventType = (type: unknown): type is string => types.some((known) => known === type);

const request = structure('http_request', 'The request behind the event', {
  client_ip: z.optional(field.text('ip', 'Address it came from')),
  user_agent: z.optional(field.text('text', 'Browser or program it came from')),
});

/** What Clerk posts to a webhook. */
const event = <S extends z.ZodMiniType>(data: S) =>
  object('event', 'Something that happened in the instance', {
    object: field.choice(['event'], 'Kind of this object'),
    type: field.choice(types, 'What happened'),
    data,
    timestamp: z.optional(timestamp('When it happened')),
    instance_id: z.optional(field.id('ins', 'The instance')),
    event_attributes: z.nullish(
      structure('event_attributes', 'How it came about', {
        http_request: z.optional(request),
      }),
    ),
  });

/** What events tell of in detail: by what their type begins with, and the tag of that. */
const subjects: readonly (readonly [noun: string, tag: string, schema: z.ZodMiniType])[] = [
  ['organization', 'organization', organization],
  ['organizationInvitation', 'organization_invitation', organizationInvitation],
  ['organizationMembership', 'organization_membership', organizationMembership],
  ['session', 'session', sessionOfEvent],
  ['user', 'user', user],
];

/** Of these, little more than the tag is left. A membership that was deleted is told in full. */
const deletions: readonly unknown[] = [
  'organization.deleted',
  'organizationDomain.deleted',
  'permission.deleted',
  'role.deleted',
  'user.deleted',
];

const eventOf = memoizeByObject((data: z.ZodMiniType) => event(data));

/** The event of any type about anything that is known. */
export const knownEvent = event(z.union([...subjects.map(([, , schema]) => schema), deletedObject]));

/** An event about something else, which is shown as it is. */
const otherEvent = event(field.metadata('What it happened to'));

/** What an event is held against: its type decides, however little of the data is there; where nobody published the type, the data. */
export function schemaOfEvent(type: unknown, data: JsonObject): z.ZodMiniType {
  if (!isEventType(type)) {
    const isKnown = data.deleted === true || subjects.some(([, tag]) => tag === data.object);
    return isKnown ? knownEvent : otherEvent;
  }
  if (deletions.includes(type)) return eventOf(deletedObject);
  const subject = subjects.find(([noun]) => noun === type.split('.', 1)[0]);
  return subject ? eventOf(subject[2]) : otherEvent;
}

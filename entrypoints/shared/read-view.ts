import { z } from 'zod/mini';
import type { SessionView } from '../../lib/session-view.ts';
import { durationMs, epochMs } from '../../lib/time.ts';
import { type ViewAnswer, type ViewRequest, viewVersion } from './view-message.ts';

const version = z.literal(viewVersion);
const name = z.nullable(z.string());
const moment = z.nullable(z.pipe(z.number(), z.transform(epochMs)));
const count = z.int().check(z.nonnegative());
const hosts = z.array(z.string());

const session = z.strictObject({
  id: z.string(),
  status: z.string(),
  createdAt: moment,
  expiresAt: moment,
  abandonsAt: moment,
  lastActiveAt: moment,
  tasks: z.array(z.string()),
  factorAges: z.nullable(z.array(z.number())),
  impersonated: z.boolean(),
  actor: name,
});

const user = z.nullable(z.strictObject({ id: z.string(), label: z.string(), identifier: name }));

const view: z.ZodMiniType<SessionView> = z.strictObject({
  provider: z.string(),
  title: z.string(),
  instance: z.strictObject({ host: z.string(), type: z.nullable(z.enum(['development', 'production'])) }),
  sdk: name,
  apiVersion: name,
  state: z.enum(['signed-in', 'pending', 'signed-out', 'unknown']),
  session: z.nullable(session),
  user,
  organization: z.nullable(z.strictObject({ id: z.string(), label: z.string(), role: name })),
  token: z.nullable(z.strictObject({ issuedAt: moment, expiresAt: moment })),
  departed: z.nullable(z.strictObject({ user, at: moment, isAskedFor: z.boolean() })),
  others: z.array(z.strictObject({ id: z.string(), status: z.string(), label: name })),
  serverAhead: z.nullable(z.pipe(z.number(), z.transform(durationMs))),
  asOf: moment,
});

const finding = z.strictObject({
  severity: z.enum(['error', 'warning', 'info']),
  rule: z.string(),
  message: z.string(),
  count,
  isOver: z.boolean(),
  hosts,
});

const request: z.ZodMiniType<ViewRequest> = z.strictObject({
  type: z.literal('view-request'),
  version,
  tabId: z.int(),
});
const answer: z.ZodMiniType<ViewAnswer> = z.strictObject({
  version,
  views: z.array(view),
  requests: z.array(z.strictObject({ count, hosts })),
  findings: z.array(finding),
});

/** Null for every other message, and for one of another version. */
export const readViewRequest = (message: unknown): ViewRequest | null => request.safeParse(message).data ?? null;

/** Null for what is no answer, and for one of another version. */
export const readViewAnswer = (message: unknown): ViewAnswer | null => answer.safeParse(message).data ?? null;

import type { Content } from '../../../capture/index.ts';
import { isObject, type JsonObject, own } from '../../../json.ts';
import { signal } from '../../../recognize/index.ts';
import { kindOfToken } from '../grammar.ts';

const envelopeKeys = ['status', 'message', 'data', 'session', 'errors'];
const sessionKeys = ['active_signin', 'signins', 'signin_attempts', 'signup_attempts'];

/**
 * How much a response tells. The envelope alone is no proof, since anyone may return `{ status, message, data }`; the lists of
 * sign-ins in it are.
 */
export function bodyScore(content: Content): number {
  if (content.kind !== 'json' || !isEnvelope(content.value)) return 0;
  const { data, session } = content.value;
  if (hasSignins(data) || hasSignins(session)) return signal.medium;
  const token = own(data, 'token');
  return typeof token === 'string' && kindOfToken(token) !== null ? signal.strong : signal.weak;
}

const isEnvelope = (value: unknown): value is JsonObject =>
  isObject(value) &&
  Number.isInteger(value.status) &&
  typeof value.message === 'string' &&
  envelopeKeys.every((key) => Object.hasOwn(value, key));

const hasSignins = (value: unknown): boolean => isObject(value) && sessionKeys.some((key) => Object.hasOwn(value, key));

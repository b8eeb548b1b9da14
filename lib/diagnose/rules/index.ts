import type { Rule } from '../rule.ts';
import { captureWithoutClock } from './capture/no-clock.ts';
import { oversizedBody } from './capture/oversized-body.ts';
import { unreadableBody } from './capture/unreadable-body.ts';
import { crashedRule } from './internal/crashed-rule.ts';
import { refusedRequest } from './network/refused-request.ts';
import { isoDate } from './schema/iso-date.ts';
import { mismatchedIdPrefix } from './schema/mismatched-id-prefix.ts';
import { missingField } from './schema/missing-field.ts';
import { secondsNotMs } from './schema/seconds-not-ms.ts';
import { unknownField } from './schema/unknown-field.ts';
import { unknownValue } from './schema/unknown-value.ts';
import { wrongType } from './schema/wrong-type.ts';
import { clockSkew } from './token/clock-skew.ts';
import { encryptedToken } from './token/encrypted.ts';
import { tokenExpiredOnArrival } from './token/expired-on-arrival.ts';
import { tokenExpiredWhenSent } from './token/expired-when-sent.ts';
import { invalidSignature } from './token/invalid-signature.ts';
import { tokenIssuedInFuture } from './token/issued-in-future.ts';
import { malformedToken } from './token/malformed.ts';
import { tokenNearlyExpiredWhenSent } from './token/nearly-expired-when-sent.ts';
import { tokenNotYetValid } from './token/not-yet-valid.ts';
import { tokenOfUnknownKey } from './token/unknown-key.ts';
import { unsignedToken } from './token/unsigned.ts';

/** The rules that hold for any provider, in the order in which findings of equal severity are told. */
export const generalRules: readonly Rule[] = [
  crashedRule,
  missingField,
  wrongType,
  isoDate,
  secondsNotMs,
  mismatchedIdPrefix,
  unknownValue,
  unknownField,
  // token
  clockSkew,
  encryptedToken,
  tokenExpiredOnArrival,
  tokenExpiredWhenSent,
  invalidSignature,
  tokenIssuedInFuture,
  malformedToken,
  tokenNearlyExpiredWhenSent,
  tokenNotYetValid,
  tokenOfUnknownKey,
  unsignedToken,
  // network
  refusedRequest,
  // capture
  captureWithoutClock,
  oversizedBody,
  unreadableBody,
];

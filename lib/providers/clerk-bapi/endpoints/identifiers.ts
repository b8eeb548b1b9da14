import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { emailAddress } from '../../clerk/schemas/email-address.ts';
import { phoneNumber } from '../../clerk/schemas/phone-number.ts';
import { verification } from '../../clerk/schemas/verification.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { body } from './body.ts';

const oneEmail = '/v1/email_addresses/{email_address_id}';
const onePhone = '/v1/phone_numbers/{phone_number_id}';
const email = { response: emailAddress };
const phone = { response: phoneNumber };
const proof = { response: verification };
const deleted = { response: deletedObject };

/** What users can be found by. */
export const identifierEndpoints: readonly Endpoint[] = [
  operation('email-address.create', 'Add e-mail address', 'POST', '/v1/email_addresses', {
    ...email,
    request: body('user_id', 'email_address', 'verified', 'primary', 'notify_primary_email_address_changed'),
  }),
  operation('email-address.get', 'Load e-mail address', 'GET', oneEmail, email),
  operation('email-address.update', 'Change e-mail address', 'PATCH', oneEmail, {
    ...email,
    request: body('verified', 'primary', 'notify_primary_email_address_changed'),
  }),
  operation('email-address.delete', 'Remove e-mail address', 'DELETE', oneEmail, deleted),
  operation('email-address.prepare-verification', 'Send code', 'POST', `${oneEmail}/prepare_verification`, proof),
  operation('email-address.attempt-verification', 'Verify e-mail address', 'POST', `${oneEmail}/attempt_verification`, {
    ...proof,
    request: body('verification_id', 'code'),
  }),
  operation('phone-number.create', 'Add phone number', 'POST', '/v1/phone_numbers', {
    ...phone,
    request: body('user_id', 'phone_number', 'verified', 'primary', 'reserved_for_second_factor'),
  }),
  operation('phone-number.get', 'Load phone number', 'GET', onePhone, phone),
  operation('phone-number.update', 'Change phone number', 'PATCH', onePhone, {
    ...phone,
    request: body('verified', 'primary', 'reserved_for_second_factor'),
  }),
  operation('phone-number.delete', 'Remove phone number', 'DELETE', onePhone, deleted),
  operation(
    'phone-number.prepare-verification',
    'Send code by phone',
    'POST',
    `${onePhone}/prepare_verification`,
    proof,
  ),
  operation('phone-number.attempt-verification', 'Verify phone number', 'POST', `${onePhone}/attempt_verification`, {
    ...proof,
    request: body('verification_id', 'code'),
  }),
];

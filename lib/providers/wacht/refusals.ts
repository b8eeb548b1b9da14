/** What the published error codes mean (`@wacht/types`, `ErrorCode`; Frontend API reference of 2025). Any other code is data. */
const byCode: Readonly<Record<string, string>> = {
  NOT_AUTHENTICATED: 'nobody is signed in',
  USER_NOT_FOUND: 'there is no such user',
  USER_DISABLED: 'the user was disabled',
  USER_ALREADY_SIGNED_IN: 'the user is signed in already',
  INVALID_CREDENTIALS: 'the name or the password is wrong',
  EMAIL_EXISTS: 'the address belongs to another user',
  USERNAME_EXISTS: 'the username is taken',
  USERNAME_TAKEN: 'the username is taken',
  PHONE_NUMBER_EXISTS: 'the number belongs to another user',
  OAUTH_COMPLETION_FAILED: 'the other service did not vouch for the user',
  PROVIDER_REQUIRED: 'the request names no provider',
  PROVIDER_NOT_CONFIGURED: 'the provider is not set up for this deployment',
  INVALID_PROVIDER: 'the provider is not known',
  CODE_REQUIRED: 'the code is missing',
  INVALID_CODE: 'the code is wrong',
  EXPIRED_CODE: 'the code came too late',
  missing_verification_code: 'the code is missing',
  verification_code_expired: 'the code came too late',
  VERIFICATION_STRATEGY_REQUIRED: 'the request names no way of verification',
  INVALID_STATE: 'the attempt is not at this step, or the callback belongs to another attempt',
  INVALID_ATTEMPT: 'there is no such attempt',
  BAD_SIGN_IN_ATTEMPT: 'the attempt does not belong to this session, or is over',
  TOO_MANY_ATTEMPTS: 'there were too many attempts',
  REQUIRED_FIELD: 'a field is missing',
  VALIDATION_ERROR: 'a field is not right',
  BAD_REQUEST_BODY: 'the body of the request could not be read',
  INVALID_SIGNIN: 'the sign-in is not one of this session',
  INVALID_ORGANIZATION: 'the user is not in that organization',
  INVALID_WORKSPACE: 'the user is not in that workspace',
  SIGNUP_RESTRICTED: 'sign-up is by invitation only',
  SIGNUP_WAITLIST_ONLY: 'sign-up is by waitlist only',
  EMAIL_NOT_ALLOWED: 'the address is not on the allowlist',
  EMAIL_BLOCKED: 'the address is on the blocklist',
  DISPOSABLE_EMAIL_BLOCKED: 'throw-away addresses are not accepted',
  COUNTRY_RESTRICTED: 'the country is not served',
  VOIP_NUMBER_BLOCKED: 'internet telephone numbers are not accepted',
  BANNED_KEYWORD: 'a name has a word that is banned',
  NO_ALTERNATIVE_AUTH_METHOD: 'it would leave the user no way to sign in',
  DEPLOYMENT_NOT_FOUND: 'no deployment responds at this host',
  INTERNAL: 'the server failed',
};

/** Some refusals have words only. */
const byMessage: readonly (readonly [message: RegExp, meaning: string])[] = [
  [/^no active sign ?in$/i, 'nobody is signed in'],
  [/^invalid session$/i, 'the session token is forged, or too old to be renewed'],
  [/^deployment not found$/i, 'no deployment responds at this host'],
  [/^template not found$/i, 'there is no token template of that name'],
  [/^(session|resource) (not found|does not exist)$/i, 'it is not there, or belongs to someone else'],
  [/^invalid sign ?in id$/i, 'the sign-in is not one of this session'],
  [/^you are not a member of /i, 'the user is no member there'],
  [/^too many requests/i, 'there were too many requests'],
];

const byStatus: ReadonlyMap<number, string> = new Map([
  [401, 'the request was not accepted as coming from anyone'],
  [403, 'the user may not do this'],
  [404, 'there is nothing at this path'],
  [429, 'there were too many requests'],
]);

/** In plain words why a request failed, and the code where it is a published one: `INVALID_CODE, the code is wrong`. */
export function explain(code: string | null, message: string, status: number): string | null {
  const known = code !== null && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (known !== undefined) return `${code}, ${known}`;
  return byMessage.find(([words]) => words.test(message))?.[1] ?? byStatus.get(status) ?? null;
}

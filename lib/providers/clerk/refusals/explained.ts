/**
 * What the refusals that people meet mean, and what to do about them, by code (Clerk, Frontend API errors). The meaning completes
 * "the request was refused because"; the remedy is a sentence without a full stop.
 */
export const explained: Readonly<Record<string, readonly [meaning: string, remedy: string]>> = {
  // Who is asking
  signed_out: ['nobody is signed in on this client', 'Sign in again'],
  authentication_invalid: [
    'its cookie or token names no session that is valid',
    'Sign in again; if it stays, clear the cookies of the page',
  ],
  authorization_invalid: ['the caller may not do this', 'Check the key, or the role and the permissions of the user'],
  authorization_header_format_invalid: [
    'the Authorization header is not of the form Bearer and a token',
    'Send Bearer, a space, and the token',
  ],
  dev_browser_unauthenticated: [
    'the development instance does not know this browser',
    'Clear the cookies of the page and reload it',
  ],
  requires_captcha: ['proof is due that a person is there', 'Let the SDK show its challenge'],
  action_for_session_not_authorized: ['the session belongs to another client', 'Reload the page, and sign in again'],
  deprovisioned: ['the directory of the user’s company withdrew the account', 'Ask the administrator of the directory'],
  not_allowed_access: [
    'the address is not on the allowlist, or is on the blocklist',
    'Check the restrictions in the Dashboard',
  ],
  session_reverification_required: [
    'the user’s last verification is too old for this action',
    'Wrap the action in useReverification',
  ],
  session_reverification_missing: ['no reverification was begun', 'Begin it before a factor is prepared or attempted'],
  user_locked: [
    'too many wrong attempts locked the user',
    'Wait until the lock ends, or unlock the user in the Dashboard',
  ],
  user_banned: ['the user is banned', 'Lift the ban in the Dashboard'],
  user_deactivated: ['the user was deactivated', 'Activate the user where the directory is kept'],
  action_blocked: ['it was taken for abuse', 'Check the bot protection, and try from another network'],
  requires_protect_check: ['a check against fraud comes first', 'Update the SDK, which runs the check'],
  // Which instance, from which page
  origin_invalid: [
    'the page’s domain is not one that the production instance accepts',
    'Use a development key here, or add the origin to the allowed origins',
  ],
  origin_missing: ['it names no origin', 'Send it from a page, or as a native app with _is_native=1'],
  origin_authorization_headers_conflict: [
    'it carries both an origin, as pages do, and a token in Authorization, as native apps do',
    'Leave one out: pages are known by their cookies',
  ],
  host_invalid: ['no instance responds at this host', 'Check the publishable key and the DNS records of the domain'],
  subdomain_not_allowed: ['the subdomain is not among the allowed ones', 'Add it to the allowed subdomains'],
  native_api_disabled: ['native apps are switched off for the instance', 'Enable the Native API in the Dashboard'],
  api_version_invalid: ['the API version that it names does not exist', 'Let the SDK set the version'],
  request_invalid_for_environment: [
    'this operation does not exist for this kind of instance',
    'Check whether development and production keys are mixed up',
  ],
  url_based_session_syncing_disabled: [
    'the development instance keeps its session in a cookie, not in URLs',
    'Update the SDK, or enable URL-based session syncing in the Dashboard',
  ],
  invalid_handshake: [
    'the handshake names no page to return to, or a wrong one',
    'Check the URLs that the middleware is given',
  ],
  proxy_request_missing_secret_key: ['the proxy sent no Clerk-Secret-Key header', 'Let the proxy set it'],
  proxy_request_invalid_secret_key: [
    'the secret key of the proxy is not the instance’s',
    'Give the proxy the right key',
  ],
  clerk_key_invalid: ['the secret key belongs to no instance', 'Copy it from the Dashboard again'],
  cookie_invalid: ['the cookie of the client cannot be read', 'Clear the cookies of the page'],
  infinite_redirect_loop: [
    'page and server redirect to each other without end',
    'Check that both use the keys of one instance, and that the server’s clock is right',
  ],
  // State
  client_not_found: ['the client of the cookie is gone', 'Reload the page; the SDK makes a new client'],
  client_state_invalid: [
    'the client is not in a state that allows it, such as two sign-ins at once',
    'Reload the client and begin again',
  ],
  session_exists: ['somebody is signed in already, and one account at a time is allowed', 'Sign out first'],
  identifier_already_signed_in: ['this user is signed in already', 'Make the existing session active'],
  session_creation_not_allowed: ['the attempt cannot become a session any more', 'Begin the sign-in again'],
  invalid_action_for_session: ['the session’s status does not allow it', 'Look at the status of the session'],
  strategy_for_user_invalid: ['the user cannot verify in this way', 'Offer the factors that the sign-in lists'],
  resource_not_found: [
    'what it names does not exist, or belongs to someone else',
    'Check the identifier, and the instance',
  ],
  resource_missmatch: ['what it names belongs to something else', 'Check the identifiers in the path'],
  missing_expired_token: ['it must bring the session’s last token', 'Update the SDK'],
  // Sign-in and sign-up
  captcha_invalid: ['the captcha was not solved', 'Allow challenges.cloudflare.com in the Content-Security-Policy'],
  captcha_missing_token: ['it brings no captcha', 'Keep an element with the id clerk-captcha in custom forms'],
  ticket_expired_code: ['the link is too old', 'Send a new one'],
  ticket_invalid_code: ['the link was used, revoked, or cut off', 'Send a new one'],
  external_account_not_found: ['no user has this external account', 'Continue as a sign-up'],
  external_account_exists: ['the external account belongs to a user already', 'Continue as a sign-in'],
  oauth_access_denied: ['the user said no at the identity provider', 'Let the user try again'],
  oauth_callback_invalid: [
    'the return from the identity provider does not belong to an attempt',
    'Begin again in the same browser',
  ],
  oauth_identification_claimed: [
    'another user has this external account',
    'Sign in as that user, or link another account',
  ],
  verification_expired: ['the code or link is too old', 'Prepare a new verification'],
  verification_failed: ['there were too many wrong attempts', 'Prepare a new verification'],
  verification_already_verified: ['it is verified already', 'Go on with the next step'],
  verification_missing: ['no verification was begun', 'Prepare one first'],
  sign_up_mode_restricted: ['sign-up is by invitation only', 'Invite the user, or change the sign-up mode'],
  sign_up_restricted_waitlist: ['sign-up is by waitlist', 'Send the user to the waitlist'],
  sign_in_token_already_used_code: ['the sign-in token was used before', 'Make a new one'],
  // What was sent
  form_code_incorrect: ['the code is wrong', 'Let the user type it again'],
  form_password_incorrect: ['the password is wrong', 'Let the user type it again, or offer a reset'],
  form_password_or_identifier_incorrect: ['the name or the password is wrong', 'Let the user type them again'],
  form_password_pwned: ['the password is on a list of leaked ones', 'Ask for another'],
  form_password_compromised: ['the password is on a list of leaked ones', 'Let the user reset it'],
  form_password_length_too_short: ['the password is too short', 'Ask for a longer one'],
  form_password_not_strong_enough: ['the password is too easy to guess', 'Ask for another'],
  form_password_validation_failed: ['the password does not meet the instance’s rules', 'Ask for another'],
  form_identifier_not_found: ['no user has this name, address, or number', 'Offer a sign-up'],
  form_identifier_exists: ['another user has this name, address, or number', 'Offer a sign-in'],
  form_param_missing: ['a parameter is missing', 'meta.param_name tells which'],
  form_param_unknown: ['a parameter is not one of this operation', 'Leave it out; meta.param_name tells which'],
  form_param_nil: ['a parameter is empty', 'meta.param_name tells which'],
  form_param_format_invalid: ['a parameter has a wrong form', 'meta.param_name tells which'],
  form_param_value_invalid: ['the value of a parameter is not allowed', 'meta.param_name tells which'],
  form_param_duplicate: ['a parameter comes twice', 'meta.param_name tells which'],
  form_conditional_param_missing: ['a parameter is missing that another asks for', 'meta.param_name tells which'],
  form_resource_not_found: ['what a parameter names does not exist', 'Check the identifier, and the instance'],
  form_already_exists: ['there is one already', 'Use the one that exists'],
  redirect_url_domain_mismatch: ['the redirect URL is on another domain', 'Redirect to the app’s own domain'],
  redirect_url_not_associated_with_instance: [
    'the redirect URL is not on the instance’s list',
    'Add it to the allowlist of redirect URLs in the Dashboard',
  ],
  redirect_url_too_long: ['the redirect URL is too long', 'Keep state out of the URL'],
  request_body_invalid: ['its body cannot be read', 'Check its form and its Content-Type'],
  request_body_too_large: ['its body is too large', 'Send less'],
  unsupported_content_type: ['its Content-Type is not one that Clerk reads', 'Send a form, or JSON to the Backend API'],
  // Limits and failures
  too_many_requests: ['there were too many in a short time', 'Wait as long as retry-after says'],
  signup_rate_limit_exceeded: ['there were too many sign-ups in a short time', 'Wait'],
  user_quota_exceeded: [
    'the instance is full: a development instance holds 100 users',
    'Delete users, or go to production',
  ],
  quota_exceeded: ['a limit of the plan is reached', 'Delete something, or change the plan'],
  internal_clerk_error: ['Clerk failed', 'Try again, and look at status.clerk.com'],
  service_unavailable: ['Clerk is not available', 'Try again, and look at status.clerk.com'],
  gateway_timeout: ['Clerk took too long', 'Try again, and look at status.clerk.com'],
};

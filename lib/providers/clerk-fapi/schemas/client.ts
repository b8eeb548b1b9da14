import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { coreFields } from '../../clerk/schemas/core-fields.ts';
import { strategy } from '../../clerk/schemas/strategy.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';
import { session } from './session.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';

export const client = tagged(
  'client',
  'A browser or device, and everyone signed in on it',
  {
    id: field.id('client', 'The client'),
    sessions: z.array(session),
    sign_in: z.nullable(signIn),
    sign_up: z.nullable(signUp),
    last_active_session_id: z.nullable(field.id('sess', 'Session that was used last')),
    last_authentication_strategy: z.nullish(strategy('How someone last signed in here')),
    cookie_expires_at: z.nullish(field.timeMs('When the cookie of the client expires; null in development')),
    captcha_bypass: z.optional(field.flag('the captcha is left out')),
    created_at: field.timeMs('When the client was first seen'),
    updated_at: field.timeMs('When it last changed'),
  },
  { core: coreFields.client },
);

import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { strategy } from '../../clerk/schemas/strategy.ts';
import { session } from './session.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';

export const client = object('client', 'A browser or device, and everyone signed in on it', {
  object: field.choice(['client'], 'Kind of this object'),
  id: field.id('client', 'The client'),
  sessions: z.array(session),
  sign_in: signIn.nullable(),
  sign_up: signUp.nullable(),
  last_active_session_id: field.id('sess', 'Session that was used last').nullable(),
  last_authentication_strategy: strategy('How someone last signed in here').nullish(),
  cookie_expires_at: field.timeMs('When the cookie of the client lapses; null in development').nullish(),
  captcha_bypass: field.flag('No captcha is asked for').optional(),
  created_at: field.timeMs('When the client was first seen'),
  updated_at: field.timeMs('When the client last changed'),
});

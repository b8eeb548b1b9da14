import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { coreFields } from '../../clerk/schemas/core-fields.ts';
import { strategy } from '../../clerk/schemas/strategy.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';
import { session } from './session.ts';

export const client = tagged(
  'client',
  'A browser or device, and everyone signed in on it',
  {
    id: field.id('client', 'The client'),
    session_ids: z.array(field.id('sess', 'Session on this client')),
    sessions: z.array(session),
    sign_in_id: z.nullable(field.id('sia', 'Sign-in under way')),
    sign_up_id: z.nullable(field.id('sua', 'Sign-up under way')),
    last_active_session_id: z.nullable(field.id('sess', 'Session that was used last')),
    last_authentication_strategy: z.nullish(strategy('How someone last signed in here')),
    created_at: field.timeMs('When the client was first seen'),
    updated_at: field.timeMs('When it last changed'),
  },
  { core: [...coreFields.client, 'session_ids'] },
);

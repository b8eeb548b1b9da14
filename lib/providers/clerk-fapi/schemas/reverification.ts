import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { verification } from '../../clerk/schemas/verification.ts';
import { sessionOutline } from './session.ts';
import { signInFactor } from './sign-in-factor.ts';

/** The specification calls the object `session_reverification`, the type declarations `session_verification`. */
export const sessionReverification = object('session_reverification', 'A fresh proof for a sensitive action', {
  object: field.choice(['session_reverification', 'session_verification'], 'Kind of this object'),
  level: field.choice(['first_factor', 'second_factor', 'multi_factor'], 'Which factors it asks for'),
  status: field.choice(
    ['needs_first_factor', 'needs_second_factor', 'needs_client_trust', 'complete'],
    'What the user has to do next',
  ),
  supported_first_factors: z.array(signInFactor).nullable(),
  supported_second_factors: z.array(signInFactor).nullable(),
  first_factor_verification: verification.nullable(),
  second_factor_verification: verification.nullable(),
  session: sessionOutline,
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
});

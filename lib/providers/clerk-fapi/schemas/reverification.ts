import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { verification } from '../../clerk/schemas/verification.ts';
import { sessionOutline } from './session.ts';
import { signInFactor } from './sign-in-factor.ts';

/** The specification calls the object `session_reverification`, the type declarations `session_verification`. */
export const sessionReverification = object('session_reverification', 'A fresh proof for a sensitive action', {
  object: field.choice(['session_reverification', 'session_verification'], 'Kind of this object'),
  level: field.choice(['first_factor', 'second_factor', 'multi_factor'], 'Which factors are asked for'),
  status: field.choice(
    ['needs_first_factor', 'needs_second_factor', 'needs_client_trust', 'complete'],
    'What the user has to do next',
  ),
  supported_first_factors: z.nullable(z.array(signInFactor)),
  supported_second_factors: z.nullable(z.array(signInFactor)),
  first_factor_verification: z.nullable(verification),
  second_factor_verification: z.nullable(verification),
  session: sessionOutline,
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
});

import { ada } from '../instance/people.ts';
import type { SignIn, World } from '../world.ts';
import { adaImage } from './public-user-data.ts';

const DAY = 86_400_000;

export const signInAttempt = (world: World, { id, createdAt, identifier, session }: SignIn) => ({
  object: 'sign_in_attempt',
  id,
  status: session ? 'complete' : 'needs_first_factor',
  supported_identifiers: ['email_address', 'password'],
  supported_first_factors: [
    { strategy: 'password' },
    { strategy: 'email_code', email_address_id: ada.email.id, safe_identifier: ada.email.address, primary: true },
  ],
  supported_second_factors: [],
  first_factor_verification: session && {
    object: 'verification_password',
    status: 'verified',
    strategy: 'password',
    attempts: 1,
    expire_at: null,
  },
  second_factor_verification: null,
  identifier,
  user_data: {
    first_name: ada.firstName,
    last_name: ada.lastName,
    image_url: adaImage(world),
    has_image: false,
    profile_image_url: adaImage(world),
  },
  created_session_id: session?.id ?? null,
  abandon_at: createdAt + DAY,
  locale: null,
});

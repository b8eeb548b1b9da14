// Signing in with a password, in one step or in two.
import { newId } from '../instance/ksuid.ts';
import { ada } from '../instance/people.ts';
import { beginSession } from '../instance/sessions.ts';
import { signInAttempt } from '../objects/sign-in.ts';
import type { Answer } from '../server/call.ts';
import { clockOf, currentSession, type SignIn, type World } from '../world.ts';
import { enveloped, notFound, refused } from './answers.ts';
import type { Handler } from './visit.ts';

export const createSignIn: Handler = ({ world, call }) => {
  const identifier = call.form.get('identifier') ?? '';
  if (currentSession(world)) {
    return refused({ status: 400, code: 'session_exists', message: 'Session already exists' });
  }
  if (identifier !== ada.email.address) {
    return refused({ status: 422, code: 'form_identifier_not_found', message: 'Account not found' }, 'identifier');
  }
  const now = clockOf(world);
  const signIn: SignIn = { id: newId('sia', now), createdAt: now, identifier, session: null };
  world.signIn = signIn;
  world.updatedAt = now;
  return call.form.has('password')
    ? tryPassword(world, signIn, call.form.get('password'))
    : enveloped(world, signInAttempt(world, signIn));
};

export const attemptFirstFactor: Handler = ({ world, call, params }) =>
  world.signIn && world.signIn.id === params.signIn
    ? tryPassword(world, world.signIn, call.form.get('password'))
    : notFound();

const tryPassword = (world: World, signIn: SignIn, password: string | null): Answer => {
  if (password !== ada.password) {
    return refused({ status: 422, code: 'form_password_incorrect', message: 'Password is incorrect' }, 'password');
  }
  signIn.session = beginSession(world);
  return enveloped(world, signInAttempt(world, signIn));
};

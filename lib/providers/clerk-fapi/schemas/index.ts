export { client } from './client.ts';
export { environment } from './environment.ts';
export { errorEnvelope } from './errors.ts';
export { session } from './session.ts';
export { signIn } from './sign-in.ts';
export { signUp } from './sign-up.ts';
export { user } from './user.ts';

export { profileFields, signinAttempt, signupAttempt } from './attempt.ts';
export { deployment } from './deployment.ts';
export { envelope, failure } from './envelope.ts';
export { organizationMembership, workspaceMembership } from './organization.ts';
export { session, signin, whoIsSignedIn } from './session.ts';
export { token } from './token.ts';
export { user } from './user.ts';

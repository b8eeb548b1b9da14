/** What is going on with a session, in clauses that make one sentence. */
export const sentenceTexts = {
  unseen: 'Auth traffic seen; no answer has shown the session yet',
  signedOut: (ending: string) => `Signed out: ${ending}`,
  pending: (tasks: readonly string[]) =>
    tasks.length > 0 ? `Session pending: ${tasks.join(', ')}` : 'Session pending, and it names no open task',
  signedIn: 'Signed in',
  impersonated: 'Impersonated: someone else acts as this user',
  but: ', but ',
  both: (state: string, token: string) => `${state}; ${token}`,
  expired: 'the session has expired since',
  abandoned: 'the session has been abandoned since',
  token: {
    none: 'no token seen yet',
    endless: 'its token never expires',
    expires: (left: string) => `the token expires in ${left}`,
    expired: (late: string) => `the token expired ${late} ago`,
  },
  noSession: 'the client has no session',
  /** How a session ended, by its status. */
  endings: {
    ended: 'the user signed out of the session',
    expired: 'the session reached the end of its lifetime',
    removed: 'the session was removed from the client',
    replaced: 'another session replaced this one',
    revoked: 'the session was revoked',
    abandoned: 'the session lay idle for too long',
  } as Readonly<Record<string, string>>,
  ended: (status: string) => `the session is ${status || 'without a status'}, which is not known to mean signed in`,
} as const;

/** Tasks by their key; an unknown task is called by its key. */
const tasks: ReadonlyMap<string, string> = new Map([
  ['choose-organization', 'choose an organization'],
  ['reset-password', 'set a new password'],
  ['setup-mfa', 'set up a second factor'],
]);
const taskOf = (key: string): string => tasks.get(key) ?? `complete ${key}`;

/** What is going on with a session, in clauses that make one sentence. */
export const sentenceTexts = {
  unseen: 'None of this traffic shows the session itself',
  nobody: 'Nobody is signed in: the client has no session',
  signedOut: (ending: string) => `Signed out: ${ending}`,
  pending: (tasks: readonly string[]) =>
    tasks.length > 0
      ? `Session pending: the user must ${tasks.map(taskOf).join(' and ')}; until then they count as signed out by default`
      : 'Session pending, and it names no open task; until it is active the user counts as signed out by default',
  signedIn: 'Signed in',
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
  asked: 'the page asked for it',
  unasked: 'the session is gone, and the page did not ask for it',
  /** How a session ended, by its status. */
  endings: new Map([
    ['ended', 'the user signed out of the session'],
    ['expired', 'its lifetime or its inactivity timeout ran out'],
    ['removed', 'the session was removed from the client'],
    ['replaced', 'another session replaced this one'],
    ['revoked', 'the session was revoked'],
    ['abandoned', 'nobody came back to the session, and it was given up'],
  ]) as ReadonlyMap<string, string>,
  ended: (status: string) => `the session is ${status || 'without a status'}, which is not known to mean signed in`,
} as const;

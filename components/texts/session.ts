import { plural } from './amount.ts';

export const sessionTexts = {
  label: 'Session',
  place: 'Instance and versions',
  left: 'Time left',
  nobody: 'Nobody',
  someone: 'Unknown user',
  absent: 'Nothing here shows who is signed in: only the page’s own calls to the auth system do.',
  trouble: {
    fix: 'Fix:',
    show: 'Show finding',
    recovered: (message: string) => `Recovered: ${message}`,
  },
  count: (count: number) => plural(count, 'session'),
  choose: (count: number) => `Choose among ${plural(count, 'session')}`,
  errors: (count: number, newest: string) => `${plural(count, 'error')}: ${newest}`,
  impersonation: (actor: string | null, user: string) =>
    `Impersonation: ${actor ?? 'someone else'} acts as ${user}. What happens here is done in their name.`,
  endedAt: (state: string, at: string) => `${state} at ${at}`,
  states: { 'signed-in': 'signed in', pending: 'pending', 'signed-out': 'signed out', unknown: 'not seen' },
  chips: {
    instance: 'Kind of instance',
    host: (title: string, host: string) => `${title}: ${host}`,
    sdk: 'SDK of the page',
    api: (version: string) => `API ${version}`,
    apiHint: 'API version that the page asks for',
    behind: (by: string) => `this clock ${by} behind`,
    ahead: (by: string) => `this clock ${by} ahead`,
    asOf: (at: string) => `as of ${at}`,
    asOfHint: 'An imported capture is looked at as of its end: its countdowns stand where they stood then.',
    clockHint: 'By the Date header of the newest response. Countdowns take it into account.',
  },
  countdowns: {
    names: { Token: 'Token', Session: 'Session', Abandoned: 'Abandoned' },
    ends: (at: string) => `ends ${at}`,
    over: { Token: 'expired', Session: 'expired', Abandoned: 'passed' },
  },
} as const;

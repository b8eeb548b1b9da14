import { plural } from './plural.ts';

export const sessionTexts = {
  label: 'Session',
  place: 'Instance and versions',
  left: 'Time left',
  nobody: 'Nobody',
  someone: 'Someone',
  absent: 'Nothing here shows who is signed in: only the page’s own calls to the auth system do.',
  showTrouble: 'Show where this was seen',
  count: (count: number) => plural(count, 'session'),
  choose: (count: number) => `Choose among ${plural(count, 'session')}`,
  errors: (count: number, newest: string) => `${plural(count, 'error')}: ${newest}`,
  impersonation: (actor: string | null, user: string) =>
    `Impersonation: ${actor ?? 'someone else'} acts as ${user}. What happens here is done in their name.`,
} as const;

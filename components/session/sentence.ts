import type { SessionView } from '../../lib/session-view.ts';
import { between, type EpochMs } from '../../lib/time.ts';
import { durationWords } from '../time/words.ts';
import { serverNow } from './countdowns.ts';

/** How a session ended, by its status. */
const endings: Readonly<Record<string, string>> = {
  ended: 'the user signed out of the session',
  expired: 'the session reached the end of its lifetime',
  removed: 'the session was removed from the client',
  replaced: 'another session replaced this one',
  revoked: 'the session was revoked',
  abandoned: 'the session lay idle for too long',
};

/** One sentence that says what is going on, without a full stop. It changes with every second of the token. */
export function sentence(view: SessionView, now: EpochMs): string {
  const clause = view.state === 'signed-in' && overdue(view, now) === null ? tokenClause(view, now) : null;
  return clause === null ? announcement(view, now) : `${announcement(view, now)}; ${clause}`;
}

/** The same without its countdown: what a screen reader is told when it changes. */
export function announcement(view: SessionView, now: EpochMs): string {
  switch (view.state) {
    case 'unknown':
      return 'Auth traffic seen; no answer has shown the session yet';
    case 'signed-out':
      return `Signed out: ${ending(view)}`;
    case 'pending':
      return view.session && view.session.tasks.length > 0
        ? `Session pending: ${view.session.tasks.join(', ')}`
        : 'Session pending, and it names no open task';
    case 'signed-in':
      return [signedIn(view), overdue(view, now)].filter((clause) => clause !== null).join(', but ');
  }
}

/** A status that no published version knows is told as it is. */
function ending({ session }: SessionView): string {
  if (session === null) return 'the client has no session';
  return (
    endings[session.status] ??
    `the session is ${session.status || 'without a status'}, which is not known to mean signed in`
  );
}

const signedIn = ({ session }: SessionView): string =>
  session?.impersonated ? 'Impersonated: someone else acts as this user' : 'Signed in';

/** Signed in by the last answer, although a deadline has passed since. */
function overdue(view: SessionView, now: EpochMs): string | null {
  const at = serverNow(view, now);
  const { session } = view;
  if (session?.expiresAt && session.expiresAt <= at) return 'the session has expired since';
  return session?.abandonsAt && session.abandonsAt <= at ? 'the session has been abandoned since' : null;
}

function tokenClause(view: SessionView, now: EpochMs): string | null {
  const end = view.token?.expiresAt;
  if (end === undefined || end === null) return view.token === null ? 'no token seen yet' : 'its token never expires';
  const left = between(serverNow(view, now), end);
  return left > 0 ? `the token expires in ${durationWords(left)}` : `the token expired ${durationWords(left)} ago`;
}

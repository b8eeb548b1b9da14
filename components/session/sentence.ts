import { inBrief } from '../../lib/in-words.ts';
import type { SessionView } from '../../lib/session-view.ts';
import { between, type EpochMs } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';
import { serverNow } from './countdowns.ts';

const words = texts.sentence;

/** One sentence that says what is going on, without a full stop. It changes with every second of the token. */
export function sentence(view: SessionView, now: EpochMs): string {
  const clause = view.state === 'signed-in' && overdue(view, now) === null ? tokenClause(view, now) : null;
  const told = announcement(view, now);
  return clause === null ? told : words.both(told, clause);
}

/** The same without its countdown: what a screen reader is told when it changes. */
export function announcement(view: SessionView, now: EpochMs): string {
  switch (view.state) {
    case 'unknown':
      return words.unseen;
    case 'signed-out':
      return signedOut(view);
    case 'pending':
      return words.pending(view.session?.tasks ?? []);
    case 'signed-in':
      return [words.signedIn, overdue(view, now)].filter((clause) => clause !== null).join(words.but);
  }
}

/** A status that no published version knows is told as it is. */
function signedOut({ session, departed }: SessionView): string {
  if (session !== null) return words.signedOut(words.endings.get(session.status) ?? words.ended(session.status));
  if (departed === null) return words.nobody;
  return words.signedOut(departed.isAskedFor ? words.asked : words.unasked);
}

/** Signed in by the last response, although a deadline has passed since. */
function overdue(view: SessionView, now: EpochMs): string | null {
  const at = serverNow(view, now);
  const { session } = view;
  if (session?.expiresAt && session.expiresAt <= at) return words.expired;
  return session?.abandonsAt && session.abandonsAt <= at ? words.abandoned : null;
}

function tokenClause(view: SessionView, now: EpochMs): string | null {
  const end = view.token?.expiresAt;
  if (end === undefined || end === null) return view.token === null ? words.token.none : words.token.endless;
  const left = between(serverNow(view, now), end);
  return left > 0 ? words.token.expires(inBrief(left)) : words.token.expired(inBrief(left));
}

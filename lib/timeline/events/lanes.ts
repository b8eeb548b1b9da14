import type { Inspection } from '../../inspect/index.ts';
import { addToken, emptyLane, forgetInLane, type GrowingLane, isEmpty } from './lane.ts';
import { sessionTokensOf } from './lifetime.ts';
import { sessionInPath } from './session-in-path.ts';

/** The lanes of a history, each made when it is first needed. */
export interface Lanes {
  /** The lane that an exchange belongs to: that of its session, by its path, else by its first session token. */
  laneOf(inspection: Inspection): GrowingLane;
  /** Puts the lifetimes of the session tokens that an exchange shows into their lanes. */
  addTokens(inspection: Inspection): void;
  /** Drops what was seen before the exchange of this index and not since, and the sessions of which nothing is left. */
  forgetBefore(exchange: number): void;
  /** Sessions in order of appearance, then the rest. */
  all(): readonly GrowingLane[];
}

export function createLanes(): Lanes {
  const sessions = new Map<string, GrowingLane>();
  const auth = emptyLane('auth', '');
  const app = emptyLane('app', '');

  const laneOfSession = (session: string): GrowingLane => {
    const lane = sessions.get(session) ?? emptyLane('session', session);
    sessions.set(session, lane);
    return lane;
  };

  return {
    laneOf(inspection) {
      if (inspection.provider === 'app') return app;
      const session = sessionInPath(inspection) ?? sessionTokensOf(inspection)[0]?.session;
      if (session === undefined) return auth;
      const lane = laneOfSession(session);
      lane.provider ??= inspection.provider;
      return lane;
    },
    addTokens(inspection) {
      for (const token of sessionTokensOf(inspection))
        addToken(laneOfSession(token.session), token, inspection.exchange);
    },
    forgetBefore(exchange) {
      for (const lane of [...sessions.values(), auth, app]) forgetInLane(lane, exchange);
      for (const [session, lane] of sessions) if (isEmpty(lane)) sessions.delete(session);
    },
    all: () => [...sessions.values(), auth, app],
  };
}

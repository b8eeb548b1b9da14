import type { Inspection } from '../../inspect/index.ts';
import { emptyLane, type GrowingLane } from './lane.ts';
import { insertLifetime, sessionTokensOf } from './lifetime.ts';
import { sessionInPath } from './session-in-path.ts';

/** The lanes of a history, each made when it is first needed. */
export interface Lanes {
  /** The lane that an exchange belongs to: that of its session, by its path, else by its first session token. */
  laneOf(inspection: Inspection): GrowingLane;
  /** Puts the lifetimes of the session tokens that an exchange shows for the first time into their lanes. */
  addTokens(inspection: Inspection): void;
  /** Sessions in order of appearance, then the rest. */
  all(): readonly GrowingLane[];
}

export function createLanes(): Lanes {
  const sessions = new Map<string, GrowingLane>();
  const auth = emptyLane('auth', '');
  const app = emptyLane('app', '');
  const seenTokens = new Set<string>();

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
      for (const token of sessionTokensOf(inspection)) {
        const lane = laneOfSession(token.session);
        lane.isImpersonated ||= token.isImpersonated;
        const identity = `${token.session} ${token.issuedAt} ${token.expiresAt}`;
        if (!seenTokens.has(identity)) insertLifetime(lane.lifetimes, token, inspection.exchange);
        seenTokens.add(identity);
      }
    },
    all: () => [...sessions.values(), auth, app],
  };
}

import { header } from '../../../capture/index.ts';
import { type Facts, providerAhead, seenAt } from '../../../diagnose/index.ts';
import { own } from '../../../json.ts';
import type { SessionView } from '../../../session-view.ts';
import type { DurationMs, EpochMs } from '../../../time.ts';
import type { Token } from '../../../tokens/index.ts';
import { type Departure, departure } from '../../departure.ts';
import type { Instance, Past } from '../facts.ts';
import { currentSession, isInUse } from '../session-view/current.ts';
import { otherViewsOfClient, toView, type ViewContext } from '../session-view/index.ts';
import { toUser } from '../session-view/parts.ts';
import type { Answer } from './answer.ts';
import { after, emptyPast } from './past.ts';

/** What is remembered of one instance: the newest of each, so it does not grow with the capture. */
export interface Known {
  readonly instance: Instance;
  readonly past: Past;
  /** The session token in use. */
  readonly token: Token | null;
  readonly sdk: string | null;
  readonly apiVersion: string | null;
  readonly departure: Departure<object> | null;
  readonly serverAhead: DurationMs | null;
  readonly asOf: EpochMs | null;
}

export const newlyKnown = (instance: Instance): Known => ({
  instance,
  past: emptyPast,
  token: null,
  sdk: null,
  apiVersion: null,
  departure: null,
  serverAhead: null,
  asOf: null,
});

/** What is known once this response came. */
export function learned(known: Known, instance: Instance, answer: Answer, facts: Facts): Known {
  const { head, clock } = facts;
  const past = after(known.past, answer, facts);
  const session = past.client && currentSession(past.client);
  const inUse = past.client && { id: own(session, 'id') };
  const sdk = head.query.get('_clerk_js_version');
  const at = clock.arrivedAt ?? clock.judgedAt ?? known.asOf;
  const version = head.query.get('__clerk_api_version') ?? header(head.requestHeaders, 'clerk-api-version');
  return {
    instance,
    past,
    token:
      newestToken(facts.tokens.filter(isHandedOutForSession), inUse) ??
      newestToken(known.token ? [known.token] : [], inUse),
    sdk: sdk === null ? known.sdk : `clerk-js ${sdk}`,
    apiVersion: version ?? known.apiVersion,
    serverAhead: providerAhead(facts) ?? known.serverAhead,
    departure: departure(known.departure, session && isInUse(session) ? session : null, {
      at,
      isAskedFor: past.isSignOutSeen,
    }),
    asOf: seenAt(clock) ?? known.asOf,
  };
}

/**
 * The newest token of one response; of equally new ones the last. Tokens of sessions that are no longer in use do not count. The
 * page has what came last, even if an earlier response brought a newer one.
 */
function newestToken(tokens: readonly Token[], inUse: { readonly id: unknown } | null): Token | null {
  let newest: Token | null = null;
  for (const token of tokens) {
    if (inUse !== null && token.claims?.sid !== inUse.id) continue;
    if ((token.issuedAt ?? 0) >= (newest?.issuedAt ?? 0)) newest = token;
  }
  return newest;
}

const isHandedOutForSession = ({ kind, where }: Token): boolean =>
  kind === 'session' && !/^(request|response\.(header|cookie))\./.test(where);

export const viewOf = (known: Known): SessionView => ({
  ...toView(known.past.client, known.token, contextOf(known)),
  departed: departedFrom(known),
});

function departedFrom({ departure: last }: Known): SessionView['departed'] {
  return last?.end ? { user: toUser(last.last), ...last.end } : null;
}

/** The other sessions of the same client. */
export const otherViewsOf = (known: Known): readonly SessionView[] =>
  otherViewsOfClient(known.past.client, contextOf(known));

const contextOf = ({ instance: { host, type }, sdk, apiVersion, serverAhead, asOf }: Known): ViewContext => ({
  instance: { host, type },
  sdk,
  apiVersion,
  serverAhead,
  asOf,
});

import type { Facts } from '../../../diagnose/index.ts';
import { issuerHost, type Token } from '../../../tokens/index.ts';
import type { Follower } from '../../provider.ts';
import { authReason } from '../exchanges/handshake.ts';
import type { ClerkFacts, Instance } from '../facts.ts';
import { endedSession } from '../objects/ended.ts';
import { environmentIn } from '../objects/environment.ts';
import { isTelemetryHost, isVendorHost } from '../recognize/hosts.ts';
import { instanceOf, unknownInstance } from '../recognize/instance.ts';
import { type PublishableKey, publishableKeysIn } from '../recognize/publishable-key.ts';
import { providerId } from '../session-view/index.ts';
import { isSessionToken } from '../tokens/claims.ts';
import { sessionsWithTokens } from '../tokens/places.ts';
import { type Answer, readAnswer } from './answer.ts';
import { type Known, learned, newlyKnown, otherViewsOf, viewOf } from './known.ts';
import { emptyPast } from './past.ts';

/** What this provider adds to the facts of an exchange. */
type Observed = Omit<ClerkFacts, keyof Facts> & Pick<Facts, 'isAside'>;

/** Follows the instances of one capture, one per host of a Frontend API. */
export function follow(): Follower {
  const hosts = new Map<string, Known>();
  const keys = new Map<string, PublishableKey>();
  let newest: Known | null = null;

  const observeApp = (facts: Facts): Observed => {
    const { content, tokens } = facts;
    const page = content.kind === 'text' ? content.text : '';
    for (const key of publishableKeysIn(page)) keys.set(key.host, key);
    return around(issuerOf(tokens, hosts) ?? newest, facts);
  };

  const observeOwn = (facts: Facts): Observed => {
    const { host } = facts.head;
    const answer = readAnswer(facts);
    const instance = instanceOf(facts.head, keys.get(host));
    const before = { ...(hosts.get(host) ?? newlyKnown(instance)), instance };
    newest = learned(before, answer, facts);
    hosts.set(host, newest);
    return {
      ...answer,
      ...tokensIn(facts.tokens, answer.sessions),
      ...ofInstance(instance),
      ended: endedSession(answer, before.past, facts.head),
      environment: environmentIn(facts),
      authReason: authReason(facts.head),
      past: before.past,
    };
  };

  return {
    observe(facts) {
      if (facts.provider === 'app') return observeApp(facts);
      if (facts.provider !== providerId) return {};
      if (isTelemetryHost(facts.head.host)) return { ...around(null, facts), isAside: true };
      return isScriptOfOthers(facts) ? around(null, facts) : observeOwn(facts);
    },
    view: () => newest && viewOf(newest),
    otherViews: () => [
      ...(newest ? otherViewsOf(newest) : []),
      ...[...hosts.values()].flatMap((known) => (known === newest ? [] : [viewOf(known), ...otherViewsOf(known)])),
    ],
  };
}

/** clerk-js may come from any host, which then says nothing of an instance. */
const isScriptOfOthers = ({ head, operation }: Facts): boolean => operation === 'sdk.load' && !isVendorHost(head.host);

/** The facts of an exchange that is no answer of an instance, but was made beside one. */
const around = (known: Known | null, { head, tokens }: Facts): Observed => ({
  session: null,
  client: null,
  sessions: [],
  users: [],
  errors: [],
  ...tokensIn(tokens, []),
  ...ofInstance(known?.instance ?? unknownInstance),
  ended: null,
  environment: null,
  authReason: authReason(head),
  past: known?.past ?? emptyPast,
});

const ofInstance = (instance: Instance): Pick<Observed, 'instance' | 'development' | 'production'> => ({
  instance,
  development: instance.type === 'development' ? instance : null,
  production: instance.type === 'production' ? instance : null,
});

function tokensIn(
  tokens: readonly Token[],
  sessions: Answer['sessions'],
): Pick<Observed, 'sessionTokens' | 'sessionsWithTokens'> {
  const sessionTokens = tokens.filter(isSessionToken);
  return { sessionTokens, sessionsWithTokens: sessionsWithTokens(sessions, sessionTokens) };
}

/** The instance that issued a token which an app's own request carries. */
function issuerOf(tokens: readonly Token[], hosts: ReadonlyMap<string, Known>): Known | undefined {
  for (const token of tokens) {
    const host = issuerHost(token);
    const known = host === '' ? undefined : hosts.get(host);
    if (known) return known;
  }
  return undefined;
}

import { type Facts, type Issuers, learnIssuers, noIssuers } from '../../../diagnose/index.ts';
import { issuerHost, type Token } from '../../../tokens/index.ts';
import type { Follower } from '../../provider.ts';
import { authReason } from '../exchanges/handshake.ts';
import type { ClerkFacts, Past } from '../facts.ts';
import { dated } from '../objects/dated.ts';
import { endedSession } from '../objects/ended.ts';
import { environmentIn } from '../objects/environment.ts';
import { primaries, verifications } from '../objects/identifiers.ts';
import { isTelemetryHost, isVendorHost } from '../recognize/hosts.ts';
import { instanceOf, unknownInstance } from '../recognize/instance.ts';
import { type PublishableKey, publishableKeysIn } from '../recognize/publishable-key.ts';
import { providerId } from '../session-view/index.ts';
import { isSessionToken } from '../tokens/claims.ts';
import { tokensOfPage } from '../tokens/of-page.ts';
import { sessionsWithTokens } from '../tokens/places.ts';
import { type Answer, noAnswer, readAnswer } from './answer.ts';
import { type Known, learned, newlyKnown, otherViewsOf, viewOf } from './known.ts';
import { emptyPast } from './past.ts';

/** Follows the instances of one capture, one per host of a Frontend API. */
export function follow(): Follower {
  const hosts = new Map<string, Known>();
  const keys = new Map<string, PublishableKey>();
  const issuers = noIssuers();
  let newest: Known | null = null;

  const observeApp = (facts: Facts): ClerkFacts => {
    const { content, tokens } = facts;
    const page = content.kind === 'text' ? content.text : '';
    for (const key of publishableKeysIn(page)) if (key) keys.set(key.host, key);
    return around(issuerOf(tokens, hosts) ?? newest, facts, issuers);
  };

  const observeOwn = (facts: Facts): ClerkFacts => {
    const { host } = facts.head;
    const answer = readAnswer(facts);
    const instance = instanceOf(facts.head, keys.get(host));
    const before = hosts.get(host) ?? newlyKnown(instance);
    newest = learned(before, instance, answer, facts);
    hosts.set(host, newest);
    return complete(facts, answer, { instance, environment: environmentIn(facts), past: before.past, issuers });
  };

  return {
    observe(facts) {
      if (facts.provider === 'app') return observeApp(facts);
      if (facts.provider !== providerId) return facts;
      if (isTelemetryHost(facts.head.host)) return { ...around(null, facts, issuers), isAside: true };
      learnIssuers(facts, issuers);
      return isScriptOfOthers(facts) ? around(null, facts, issuers) : observeOwn(facts);
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

interface Circumstances extends Pick<ClerkFacts, 'instance' | 'environment'> {
  readonly past: Past;
  readonly issuers: Issuers;
}

/** The facts with what this provider's rules ask for. One by one, because engines are slow to spread several objects into one. */
function complete(facts: Facts, answer: Answer, circumstances: Circumstances): ClerkFacts {
  const { instance, environment, past, issuers } = circumstances;
  const { session, sessions, client, users, errors } = answer;
  const sessionTokens = facts.tokens.filter(isSessionToken);
  return {
    ...facts,
    instance,
    development: instance.type === 'development' ? instance : null,
    production: instance.type === 'production' ? instance : null,
    asking: `${instance.host} ${facts.head.pageOrigin ?? ''}`,
    session,
    sessions,
    client,
    users,
    dated: dated(sessions, users),
    primaries: primaries(users),
    verifications: verifications(users),
    errors,
    sessionTokens,
    sessionsWithTokens: sessionsWithTokens(sessions, sessionTokens),
    tokensOfPage: tokensOfPage(facts, sessionTokens, issuers),
    ended: endedSession(answer, past, facts.head),
    environment,
    authReason: authReason(facts.head),
    past,
  };
}

/** Of an exchange that is no response of an instance, but was made beside one. */
const around = (known: Known | null, facts: Facts, issuers: Issuers): ClerkFacts =>
  complete(facts, noAnswer, {
    instance: known?.instance ?? unknownInstance,
    environment: null,
    past: known?.past ?? emptyPast,
    issuers,
  });

/** The instance that issued a token which an app's own request carries. */
function issuerOf(tokens: readonly Token[], hosts: ReadonlyMap<string, Known>): Known | undefined {
  for (const token of tokens) {
    const host = issuerHost(token);
    const known = host === '' ? undefined : hosts.get(host);
    if (known) return known;
  }
  return undefined;
}

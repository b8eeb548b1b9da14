import type { Facts } from '../../../diagnose/index.ts';
import { own, valueAt } from '../../../json.ts';
import { issuerHost } from '../../../tokens/index.ts';
import type { Follower } from '../../provider.ts';
import type { Deployment, WachtFacts } from '../facts.ts';
import { isProductionHost, isStagingHost } from '../recognize/hosts.ts';
import { publishableKeyIn } from '../recognize/publishable-key.ts';
import { otherViewsOf, providerId, viewOf } from '../session-view.ts';
import { readAnswer } from './answer.ts';
import { type Known, learned, newlyKnown } from './known.ts';

/** Follows the deployments of one capture, one per host of a frontend API. */
export function follow(): Follower {
  const hosts = new Map<string, Known>();
  let newest: Known | null = null;

  const observeOwn = (facts: Facts): WachtFacts => {
    const { host } = facts.head;
    const answer = readAnswer(facts);
    const before = hosts.get(host) ?? newlyKnown({ host, type: null });
    const deployment = deploymentOf(facts) ?? before.deployment;
    newest = learned({ ...before, deployment }, answer, facts);
    hosts.set(host, newest);
    const { askedSessionId } = before;
    return { ...facts, ...answer, deployment, ...scopeFor(facts, newest), ...(askedSessionId && { askedSessionId }) };
  };

  return {
    observe(facts) {
      if (facts.provider === 'app') return observeApp(facts, hosts);
      return facts.provider === providerId ? observeOwn(facts) : facts;
    },
    view: () => newest && viewOf(newest),
    otherViews: () => (newest ? otherViewsOf(newest) : []),
  };
}

/** The app's own request: its page may name the deployment, and its token was minted by one. */
function observeApp(facts: Facts, hosts: ReadonlyMap<string, Known>): WachtFacts {
  const key = facts.content.kind === 'text' ? publishableKeyIn(facts.content.text) : null;
  const issuers = facts.tokens.map(issuerHost).filter((host) => host !== '');
  const [issuer] = issuers.flatMap((host) => hosts.get(host) ?? []);
  return {
    ...facts,
    attempts: [],
    memberships: [],
    ...(key && { deployment: key }),
    ...(issuer && scopeFor(facts, issuer)),
  };
}

/** A token that was asked for before a switch is rightly of before it. */
function scopeFor({ clock }: Facts, { scope, switchedAt }: Known): Pick<WachtFacts, 'scope'> {
  const isEarlier = clock.sentAt !== null && switchedAt !== null && clock.sentAt < switchedAt;
  return isEarlier ? {} : { scope };
}

/** What kind of deployment this is: its host says so, or its own description; null where nothing does. */
function deploymentOf({ head: { host }, operation, parsed }: Facts): Deployment | null {
  if (isStagingHost(host)) return { host, type: 'development' };
  const described = operation === 'deployment.get' ? typeIn(valueAt(parsed, 'data')) : null;
  if (described) return { host, type: described };
  return isProductionHost(host) ? { host, type: 'production' } : null;
}

function typeIn(description: unknown): Deployment['type'] {
  const key = own(description, 'publishable_key');
  const [, stage] = typeof key === 'string' ? (/^pk_(test|live)_/.exec(key) ?? []) : [];
  const mode = stage ?? own(description, 'mode');
  if (mode === 'test' || mode === 'staging') return 'development';
  return mode === 'live' || mode === 'production' ? 'production' : null;
}

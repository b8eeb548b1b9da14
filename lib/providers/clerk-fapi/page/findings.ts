import { hostOf, isDevelopmentHost, isLoopback, type RuleInfo } from '../../../diagnose/index.ts';
import { inWords } from '../../../in-words.ts';
import type { PageFinding } from '../../page-finding.ts';
import { oldCookie } from '../cookies/old.ts';
import { isClerkPage } from '../recognize/hosts.ts';
import { developmentInstanceInProduction } from '../rules/network/development-instance-in-production.ts';
import { foreignCookieSuffix } from '../rules/network/foreign-cookie-suffix.ts';
import { insecureOrigin } from '../rules/network/insecure-origin.ts';
import { invalidPublishableKey } from '../rules/network/invalid-publishable-key.ts';
import { productionInstanceOnLocalhost } from '../rules/network/production-instance-on-localhost.ts';
import { sdkNotReady } from '../rules/network/sdk-not-ready.ts';
import { signedInWithZeroUat } from '../rules/network/signed-in-with-zero-uat.ts';
import { signedOutWithUat } from '../rules/network/signed-out-with-uat.ts';
import { tokenOlderThanClient } from '../rules/token/older-than-client-uat.ts';
import { type PageFacts, pageFacts } from './facts.ts';
import { patience } from './patience.ts';

/**
 * What an open page proves by itself, in the words of the rules that find the same in its traffic. The popup alone asks this:
 * it was clicked for this page. The panel looks into no page, and judges by the cookies and responses that it sees go by.
 */
export function findingsOfPage(state: unknown): readonly PageFinding[] {
  const page = pageFacts(state);
  return checks.flatMap(([{ id, severity }, messageOf]) => {
    const message = messageOf(page);
    return message === null
      ? []
      : [{ rule: id, severity: severityOf(id, page) ?? severity, message, count: 1, isOver: false }];
  });
}

type Check = readonly [rule: RuleInfo, messageOf: (page: PageFacts) => string | null];

const checks: readonly Check[] = [
  [sdkNotReady, notReady],
  [invalidPublishableKey, ({ isKeyBroken }) => (isKeyBroken ? 'The publishable key of the page cannot be read' : null)],
  [
    productionInstanceOnLocalhost,
    ({ key, origin }) =>
      key?.type === 'production' && isLoopback(hostOf(origin)) && !isLoopback(key.host)
        ? 'A page on this machine uses a production instance'
        : null,
  ],
  [
    developmentInstanceInProduction,
    ({ key, origin }) =>
      key?.type === 'development' && isPublic(hostOf(origin)) ? 'A public page uses a development instance' : null,
  ],
  [
    insecureOrigin,
    ({ key, origin }) =>
      key?.type === 'production' && origin.startsWith('http:') && !isLoopback(hostOf(origin))
        ? 'The page is served over http'
        : null,
  ],
  [
    foreignCookieSuffix,
    (page) => (foreignSuffix(page) === undefined ? null : 'A session cookie belongs to another instance'),
  ],
  [
    signedInWithZeroUat,
    ({ isSignedIn, changes }) =>
      isSignedIn && isSignedOut(changes) ? '__client_uat is 0 although the client has a signed-in session' : null,
  ],
  [
    signedOutWithUat,
    ({ isLoaded, changes, sessionSuffixes: suffixes, ownSuffix }) =>
      isLoaded !== false && isAnySignedIn(changes) && !suffixes.some((one) => one === '' || one === ownSuffix)
        ? '__client_uat says signed in, and there is no __session cookie'
        : null,
  ],
  [tokenOlderThanClient, olderToken],
];

function notReady({ isLoaded, status, sinceScript }: PageFacts): string | null {
  if (status === 'degraded' || status === 'error') return `The SDK calls its own state ${status}`;
  const isLate = isLoaded === false && sinceScript !== null && sinceScript > patience;
  return isLate ? 'More than 15 seconds after its script, the SDK is not loaded' : null;
}

const isPublic = (host: string): boolean => host !== '' && !isDevelopmentHost(host) && !isClerkPage(host);

const foreignSuffix = ({ ownSuffix, sessionSuffixes: suffixes }: PageFacts): string | undefined =>
  ownSuffix === null ? undefined : suffixes.find((suffix) => suffix !== '' && suffix !== ownSuffix);

const isAnySignedIn = (changes: ReadonlyMap<string, number>): boolean =>
  [...changes.values()].some((change) => change > 0);

const isSignedOut = (changes: ReadonlyMap<string, number>): boolean => changes.size > 0 && !isAnySignedIn(changes);

/** While the SDK loads, it may be about to replace the token. */
function olderToken({ isLoaded, tokens, changes }: PageFacts): string | null {
  const old = isLoaded === false ? null : oldCookie(tokens, changes);
  return old && `The session cookie was made ${inWords(old.difference)} before __client_uat`;
}

/** Beside the instance's own cookie, another's is a leftover. */
function severityOf(rule: string, { sessionSuffixes: suffixes, ownSuffix, isSignedIn }: PageFacts): 'info' | null {
  if (rule !== foreignCookieSuffix.id) return null;
  return !isSignedIn || suffixes.some((suffix) => suffix === ownSuffix) ? 'info' : null;
}

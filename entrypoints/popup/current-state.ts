import type { PopupState } from '../../components/popup/state.ts';
import { type PageFinding, viewOfPage } from '../../lib/providers/index.ts';
import type { SessionView } from '../../lib/session-view.ts';
import type { EpochMs } from '../../lib/time.ts';
import type { Recorded } from './ask-recorder.ts';
import type { PageReading } from './read-page.ts';

/** The page knows best who is signed in now; the panel adds what only traffic tells. */
export function currentState(
  page: PageReading,
  known: Recorded | null,
  ofPage: readonly PageFinding[],
  now: EpochMs,
): PopupState {
  const shown = page.ok ? viewOfPage(page.state, now) : null;
  const traffic = known && trafficOf(known, shown);
  const view = shown === null ? (traffic?.view ?? null) : withTraffic(shown, traffic?.view ?? null);
  if (view === null) return { kind: page.ok ? 'nothing' : 'unreadable' };
  const findings = together(traffic?.findings ?? [], ofPage);
  return { kind: 'session', view, findings, source: { page: shown !== null, requests: traffic?.requests ?? null } };
}

/** What the traffic shows of a rule says more than what the page shows of it. */
const together = (ofTraffic: readonly PageFinding[], ofPage: readonly PageFinding[]): readonly PageFinding[] => [
  ...ofTraffic,
  ...ofPage.filter(({ rule }) => !ofTraffic.some((other) => other.rule === rule)),
];

/** What is known of the page's app; null where nothing is. */
interface Traffic extends Pick<Recorded, 'findings'> {
  readonly view: SessionView | null;
  /** How many concern the app. */
  readonly requests: number;
}

/**
 * The tab may have gone elsewhere: the log outlives navigation, and the last views outlive DevTools. Where one of the two hosts is
 * unknown, an open DevTools is believed.
 */
function trafficOf({ isLive, views, requests, findings }: Recorded, shown: SessionView | null): Traffic | null {
  const [newest] = views;
  if (newest === undefined) return isLive ? { view: null, requests: sum(requests), findings } : null;
  const isUnclear = shown === null || [newest.instance.host, shown.instance.host].includes('');
  const view = views.find((one) => shown !== null && isOfPage(one, shown)) ?? (isLive && isUnclear ? newest : null);
  if (view === null) return null;
  const others = views.filter((one) => one !== view).map(({ instance }) => instance.host);
  const isOfApp = ({ hosts }: { hosts: readonly string[] }): boolean => isAbout(view.instance.host, others, hosts);
  return { view, requests: sum(requests.filter(isOfApp)), findings: findings.filter(isOfApp) };
}

const sum = (groups: Recorded['requests']): number => groups.reduce((before, { count }) => before + count, 0);

const isOfPage = (view: SessionView, shown: SessionView): boolean =>
  view.instance.host === shown.instance.host || isSameSession(view, shown);

/** What names no app, or only hosts of whatever else the page asks, may be about any. */
const isAbout = (host: string, others: readonly string[], hosts: readonly string[]): boolean =>
  hosts.includes(host) || !hosts.some((each) => others.includes(each));

/** Behind a proxy, the traffic goes to another host than the page's key names. */
const isSameSession = (view: SessionView, shown: SessionView): boolean =>
  view.session !== null && view.session.id === shown.session?.id;

/** Version, clock and whoever is gone are told by requests alone; a page whose client cannot be read has its session from them too. */
function withTraffic(page: SessionView, traffic: SessionView | null): SessionView {
  if (traffic === null || traffic.provider !== page.provider) return page;
  if (page.session === null && page.state !== 'signed-out') return traffic;
  const { apiVersion, serverAhead, departed } = traffic;
  return { ...page, apiVersion, serverAhead, departed, sdk: page.sdk ?? traffic.sdk };
}

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
  const recorded = known !== null && isOfPage(known, shown) ? known : null;
  const view = shown === null ? (recorded?.view ?? null) : withTraffic(shown, recorded?.view ?? null);
  if (view === null) return { kind: page.ok ? 'nothing' : 'unreadable' };
  const requests = recorded === null ? null : recorded.exchanges;
  const findings = together(recorded?.findings ?? [], ofPage);
  return { kind: 'session', view, findings, source: { page: shown !== null, requests } };
}

/** What the traffic shows of a rule says more than what the page shows of it. */
const together = (ofTraffic: readonly PageFinding[], ofPage: readonly PageFinding[]): readonly PageFinding[] => [
  ...ofTraffic,
  ...ofPage.filter(({ rule }) => !ofTraffic.some((other) => other.rule === rule)),
];

/**
 * The tab may have gone elsewhere: the log outlives navigation, and the last view outlives DevTools. Where one of the two hosts is
 * unknown, an open DevTools is believed.
 */
function isOfPage({ isLive, view }: Recorded, shown: SessionView | null): boolean {
  if (view === null || shown === null) return isLive;
  const hosts = [view.instance.host, shown.instance.host];
  return hosts[0] === hosts[1] || isSameSession(view, shown) || (isLive && hosts.includes(''));
}

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

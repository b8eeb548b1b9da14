import browser, { type Runtime } from 'webextension-polyfill';
import { hostsOfInspection, type Inspection } from '../../lib/inspect/index.ts';
import { memoizeByObject } from '../../lib/memoize-by-object.ts';
import type { SessionView } from '../../lib/session-view.ts';
import { readViewRequest } from '../shared/read-view.ts';
import { type ViewAnswer, viewVersion } from '../shared/view-message.ts';
import type { RecordingStore } from './recording-store.ts';

/** Answers requests for the view of this tab that come from the extension's own pages, and no other message. */
export function answerViewRequests(tabId: number, store: RecordingStore): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: ViewAnswer) => void,
  ): true | undefined => {
    if (!isOwnPage(sender) || readViewRequest(message)?.tabId !== tabId) return undefined;
    sendResponse(answerOf(store));
    return true;
  };
  // The types know listeners that always answer and listeners that never do; this one leaves other tabs to their own.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

export function answerOf(store: RecordingStore): ViewAnswer {
  const { session, otherSessions, inspections, findings } = store.get();
  return {
    version: viewVersion,
    views: session === null ? [] : oneOfEach([session, ...otherSessions]),
    requests: requestsByHosts(inspections),
    findings: findings.map(({ severity, rule, message, count, isOver, hosts }) => ({
      severity,
      rule,
      message,
      count,
      isOver,
      hosts,
    })),
  };
}

/** Kept with each request, because a view is made of all of them again and again. */
const hostsOf = memoizeByObject((inspection: Inspection) => [...new Set(hostsOfInspection(inspection))].toSorted());

function requestsByHosts(inspections: readonly Inspection[]): ViewAnswer['requests'] {
  const groups = new Map<string, { count: number; hosts: readonly string[] }>();
  for (const inspection of inspections) {
    const hosts = hostsOf(inspection);
    const key = hosts.join(' ');
    groups.set(key, { hosts, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

/** An app's current session comes before the others of its client. */
const oneOfEach = (views: readonly SessionView[]): readonly SessionView[] =>
  views.filter((view, index) => views.findIndex((other) => isSameApp(view, other)) === index);

const isSameApp = (one: SessionView, other: SessionView): boolean =>
  one.provider === other.provider && one.instance.host === other.instance.host;

/** A script in a page would have the extension's id as well, but the page's address. */
const isOwnPage = ({ id, url }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;

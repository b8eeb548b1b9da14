import browser, { type Runtime } from 'webextension-polyfill';
import type { Severity } from '../../lib/diagnose/index.ts';
import type { SessionView } from '../../lib/session-view.ts';
import type { RecordingSession } from './session.ts';

/** The popup asks who records this tab; only the devtools page of that very tab answers. */
export interface ViewRequest {
  readonly type: 'view-request';
  readonly tabId: number;
}

export interface ViewAnswer {
  readonly view: SessionView | null;
  readonly exchanges: number;
  readonly findings: readonly {
    readonly severity: Severity;
    readonly rule: string;
    readonly message: string;
    readonly count: number;
  }[];
}

/** Where the latest view is kept for when DevTools was closed: in `storage.session`, which is memory. */
export const viewKey = (tabId: number): string => `view:${tabId}`;

export function answerViewRequests(tabId: number, session: RecordingSession): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    sendResponse: (answer: ViewAnswer) => void,
  ): true | undefined => {
    if (!isViewRequest(message) || message.tabId !== tabId) return undefined;
    sendResponse(answerOf(session));
    return true;
  };
  // The types know listeners that always answer and listeners that never do; this one leaves other tabs to their own.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

export function answerOf(session: RecordingSession): ViewAnswer {
  const { session: view, inspections, findings } = session.get();
  return {
    view,
    exchanges: inspections.length,
    findings: findings.map(({ severity, rule, message, count }) => ({ severity, rule, message, count })),
  };
}

/** Only our own pages can send this, so a look at the shape is enough. */
const isViewRequest = (message: unknown): message is ViewRequest =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'view-request';

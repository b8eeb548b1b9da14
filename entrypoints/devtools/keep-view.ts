import browser from 'webextension-polyfill';
import { viewKey } from '../shared/view-message.ts';
import { answerOf } from './answer-popup.ts';
import type { RecordingSession } from './session.ts';

/** After this long without another change the newest view is kept. */
const quietMs = 500;

/**
 * Keeps the latest view for the popup, so that it has something to say when DevTools was closed. Only in `storage.session`,
 * which is memory; the tab's number names it. Nothing of a private window, which promises to leave nothing behind.
 */
export function keepView(tabId: number, session: RecordingSession): void {
  if (browser.extension.inIncognitoContext) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), quietMs);
  });
  const keep = (): Promise<void> =>
    browser.storage.session.set({ [viewKey(tabId)]: answerOf(session) }).catch(() => undefined);
}

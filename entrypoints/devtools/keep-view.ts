import browser from 'webextension-polyfill';
import { throttle } from '../shared/throttle.ts';
import { viewKey } from '../shared/view-message.ts';
import { answerOf } from './answer-popup.ts';
import type { RecordingStore } from './recording-store.ts';

/** The view is kept once in this time at most, however busy the page. */
const keepingMs = 500;

/**
 * Keeps the latest view for the popup, so that it has something to say when DevTools was closed. Only in `storage.session`,
 * which is memory; the tab's number names it. Nothing of a private window, which promises to leave nothing behind.
 */
export function keepView(tabId: number, store: RecordingStore): void {
  if (browser.extension.inIncognitoContext) return;
  const { session } = browser.storage;
  const key = viewKey(tabId);
  // Where there is no room for it, the one before must not be taken for the latest.
  const keep = throttle(keepingMs, () => {
    void session
      .set({ [key]: answerOf(store) })
      .catch(() => session.remove(key))
      .catch(() => undefined);
  });
  store.subscribe(() => keep(undefined));
}

import browser from 'webextension-polyfill';
import type { ViewAnswer, ViewRequest } from '../devtools/answer-popup.ts';

/** What the panel that records this tab knows; null when none does. Only our own devtools page can answer. */
export async function askRecorder(tabId: number): Promise<ViewAnswer | null> {
  const request: ViewRequest = { type: 'view-request', tabId };
  try {
    return ((await browser.runtime.sendMessage(request)) as ViewAnswer | undefined) ?? null;
  } catch {
    return null;
  }
}

import browser from 'webextension-polyfill';
import { type ViewAnswer, type ViewRequest, viewKey } from '../devtools/answer-popup.ts';

/** What DevTools knows of a tab. */
export interface Recorded extends ViewAnswer {
  /** DevTools is open; else this is the last that it knew. */
  readonly isLive: boolean;
}

/** What the panel that records this tab knows, or knew when its DevTools was closed; null when none did. */
export async function askRecorder(tabId: number): Promise<Recorded | null> {
  const live = await ask(tabId);
  if (live !== null) return { ...live, isLive: true };
  const kept = await keptView(tabId);
  return kept && { ...kept, isLive: false };
}

/** Only our own devtools page can answer. */
async function ask(tabId: number): Promise<ViewAnswer | null> {
  const request: ViewRequest = { type: 'view-request', tabId };
  try {
    return ((await browser.runtime.sendMessage(request)) as ViewAnswer | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Only our own devtools page can have put it there. */
async function keptView(tabId: number): Promise<ViewAnswer | null> {
  const key = viewKey(tabId);
  const stored = await browser.storage.session.get(key).catch(() => ({}));
  return (stored as Record<string, ViewAnswer | undefined>)[key] ?? null;
}

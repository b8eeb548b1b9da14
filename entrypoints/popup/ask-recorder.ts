import browser from 'webextension-polyfill';
import { type ViewAnswer, type ViewRequest, viewKey, viewVersion } from '../shared/view-message.ts';

/** What DevTools knows of a tab. */
export interface Recorded extends ViewAnswer {
  /** DevTools is open; else this is the last that it knew. */
  readonly isLive: boolean;
}

/** What the panel that records this tab knows, or knew when its DevTools was closed; null when none did. */
export async function askRecorder(tabId: number): Promise<Recorded | null> {
  const live = await read(await ask(tabId));
  if (live !== null) return { ...live, isLive: true };
  const kept = await read(await keptView(tabId));
  return kept && { ...kept, isLive: false };
}

/** Rejected where no page listens. */
async function ask(tabId: number): Promise<unknown> {
  const request: ViewRequest = { type: 'view-request', version: viewVersion, tabId };
  return await browser.runtime.sendMessage(request).catch(() => undefined);
}

async function keptView(tabId: number): Promise<unknown> {
  const key = viewKey(tabId);
  const stored = await browser.storage.session.get(key).catch(() => ({}));
  return (stored as Record<string, unknown>)[key];
}

/** The schema is loaded only where there is something to read, so that the popup opens without it. */
async function read(answer: unknown): Promise<ViewAnswer | null> {
  if (answer === undefined || answer === null) return null;
  const { readViewAnswer } = await import('../shared/read-view.ts');
  return readViewAnswer(answer);
}

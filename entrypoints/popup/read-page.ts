import browser from 'webextension-polyfill';
import { parseJson } from '../../lib/json.ts';
import { collectPageState } from './collect-page-state.ts';

export type PageReading = { readonly ok: true; readonly state: unknown } | { readonly ok: false };

/** Reads the page in a tab, once, because its user opened the popup (`activeTab`). Browser and store pages refuse. */
export async function readPage(tabId: number): Promise<PageReading> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: collectPageState,
    });
    const text: unknown = injection?.result;
    return { ok: true, state: typeof text === 'string' ? parseJson(text) : null };
  } catch {
    return { ok: false };
  }
}

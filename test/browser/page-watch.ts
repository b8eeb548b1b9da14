// What was done to a page from outside: worlds made in it, scripts run in it, listeners put on it.
import type { CDPSession, Page } from 'puppeteer-core';

export interface PageWatch {
  /** Isolated worlds that belong to an extension, by its name. A content script has one. */
  readonly worlds: readonly string[];
  /** Scripts in the page that came from an extension's files, by address. */
  readonly extensionScripts: readonly string[];
  /**
   * Distinct sources of scripts that ran without an address in the page's own world: what an extension evaluates or
   * executes there, beside what the page evaluates itself. DevTools' own are left out.
   */
  evaluated(): Promise<string[]>;
  /** Types of the listeners on `window` and `document`. */
  listeners(): Promise<string[]>;
}

const fromExtension = (address: string): boolean => address.startsWith('chrome-extension://');

/** Begin before the page is loaded. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  const extensionScripts: string[] = [];
  const sources: Promise<string>[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (fromExtension(context.origin)) worlds.push(context.name);
  });
  session.on('Debugger.scriptParsed', ({ url, scriptId, executionContextAuxData }) => {
    if (fromExtension(url)) extensionScripts.push(url);
    else if (url === '' && executionContextAuxData?.isDefault) sources.push(sourceOf(session, scriptId));
  });
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  return { worlds, extensionScripts, evaluated: () => distinct(sources), listeners: () => listenersOf(session) };
}

// The Elements panel asks this of the elements it shows, at moments of its own.
const devToolsOwn = /\bformAssociated\b/;

const distinct = async (sources: readonly Promise<string>[]): Promise<string[]> =>
  [...new Set(await Promise.all(sources))].filter((source) => !devToolsOwn.test(source));

// A page that is closed takes its scripts along: that is told as a source, so that no test passes by not having looked.
const sourceOf = (session: CDPSession, scriptId: string): Promise<string> =>
  session.send('Debugger.getScriptSource', { scriptId }).then(
    ({ scriptSource }) => scriptSource,
    () => 'a script that was gone before it could be read',
  );

const listenersOf = async (session: CDPSession): Promise<string[]> => {
  const found = ['window', 'document'].map(async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    return listeners.map(({ type }) => `${expression} ${type}`);
  });
  return (await Promise.all(found)).flat();
};

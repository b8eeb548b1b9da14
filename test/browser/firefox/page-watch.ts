// What was done to the page in front from outside, as a debugger in its own process sees it.
import type { Firefox } from './launch-firefox.ts';
import { pageInFront } from './page-in-front.ts';

export interface PageInFirefox {
  /** Whose code runs in the page's process: an origin for each world. That of a content script names its extension's too. */
  readonly worlds: readonly string[];
  /** Addresses of the scripts in the page's own world. */
  readonly scripts: readonly string[];
  /** Origins of those who put a listener on `window` or `document`. */
  readonly listeners: readonly string[];
}

export const watchFirefoxPage = ({ browser }: Firefox): Promise<PageInFirefox> =>
  pageInFront(browser).evaluate(`(() => {
    const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
    if (typeof Debugger === 'undefined') addDebuggerToGlobal(globalThis);
    const page = new Debugger(window.wrappedJSObject);
    const originOf = (object) => Cu.getObjectPrincipal(object).origin;
    const distinct = (all) => [...new Set(all)];
    const listeners = [window, document].flatMap((target) => Services.els.getListenerInfoFor(target));
    const watch = {
      worlds: distinct(page.findAllGlobals().map((world) => originOf(world.unsafeDereference()))),
      scripts: distinct(page.findScripts().map(({ url }) => url)),
      listeners: distinct(listeners.flatMap(({ listenerObject }) => (listenerObject ? originOf(listenerObject) : []))),
    };
    page.removeAllDebuggees();
    return watch;
  })()`);

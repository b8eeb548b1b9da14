// Firefox's own window is a document too, reached over WebDriver BiDi when system access is allowed.
import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's BiDi connection that is used; it is not in puppeteer's types. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

const browserWindow = 'chrome://browser/content/browser.xhtml';

/**
 * Runs the body of an async function in the browser's newest window and gives what it returns: a string, a number, a boolean or null.
 * The code is text because a test runner rewrites the `import` of functions.
 */
export async function inBrowserWindow(browser: Browser, body: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const context = contexts.findLast(({ url }) => url === browserWindow)?.context;
  if (context === undefined) throw new Error('Firefox shows no browser window');
  const call = { expression: `(async () => { ${body} })()`, target: { context }, awaitPromise: true };
  const evaluated = (await connection.send('script.evaluate', call)).result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value ?? null;
}

// DevTools is itself a page, its front end. Each inspected page has its own.
import type { Frame, Page } from 'puppeteer-core';

/**
 * Opens DevTools for this page (or finds it open) and waits until the extension's part of it runs.
 * Any number of pages may have theirs open. The page is brought to the front, as a tab behind another paints nothing
 * and answers no click: call this again, or `page.bringToFront()`, before returning to an earlier one.
 */
export async function openDevTools(page: Page, extensionPage = 'devtools.html'): Promise<Page> {
  await page.bringToFront();
  const frontEnd = await page.openDevTools();
  await extensionFrame(frontEnd, extensionPage);
  return frontEnd;
}

/** The extension's page in this DevTools, such as its devtools page: a frame with the whole extension API. */
export async function extensionFrame(frontEnd: Page, file: string): Promise<Frame> {
  const isWanted = (frame: Frame): boolean => {
    const url = URL.parse(frame.url());
    return url?.protocol === 'chrome-extension:' && url.pathname === `/${file}`;
  };
  return await frontEnd.waitForFrame(isWanted);
}

/**
 * Evaluates inside the front end. An expression in text and not a function: a test runner rewrites the `import()` in
 * functions, and the modules named here exist nowhere but in DevTools.
 */
export async function inFrontEnd(frontEnd: Page, expression: string): Promise<unknown> {
  return await frontEnd.evaluate(`(async () => (${expression}))()`);
}

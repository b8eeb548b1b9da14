// Brings an extension's panel to the front of DevTools, as a click on its tab does.
import type { Frame, Page } from 'puppeteer-core';
import { extensionFrame, inFrontEnd } from './front-end.ts';

const manager = "(await import('./ui/legacy/legacy.js')).ViewManager.ViewManager.instance()";

// The extension makes its panel some time after its devtools page was loaded.
const panelId = async (frontEnd: Page, title: string): Promise<unknown> => {
  const isPanel = `(id) => id.startsWith('chrome-extension://') && id.endsWith(${JSON.stringify(title)})`;
  const found = `(async () => [...${manager}.views.keys()].find(${isPanel}))()`;
  return await (await frontEnd.waitForFunction(found)).jsonValue();
};

/** Shows the panel with this title; its frame, once its document is there. `file` is the panel's page. */
export async function showPanel(frontEnd: Page, title: string, file = 'devtools-panel.html'): Promise<Frame> {
  const id = await panelId(frontEnd, title);
  await inFrontEnd(frontEnd, `${manager}.showView(${JSON.stringify(id)})`);
  const frame = await extensionFrame(frontEnd, file);
  await frame.waitForFunction("document.readyState === 'complete'");
  return frame;
}

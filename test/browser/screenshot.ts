// Pictures to look at: of a page, of DevTools with the panel in it, of the popup.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';

// Asked of the protocol itself: Page.screenshot() wants a tab, which neither DevTools nor a popup is.
/** `of`: only what this frame of the page shows. */
export async function screenshot(page: Page, file: string, of?: Frame): Promise<void> {
  for (const frame of of ? [of, page.mainFrame()] : []) await painted(frame);
  const box = await (await of?.frameElement())?.boundingBox();
  const session = await page.createCDPSession();
  const { data } = await session.send('Page.captureScreenshot', box ? { clip: { ...box, scale: 1 } } : {});
  await session.detach();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(data, 'base64'));
}

/** A frame in another process is drawn after its size and its content have settled: two animation frames later. */
const painted = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

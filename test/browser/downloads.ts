// Files that a page offers and the browser saves.
import type { Browser } from 'puppeteer-core';

export interface Downloads {
  /** Does something that ends in a download; the file's name once it is complete. */
  next(act: () => Promise<void>): Promise<string>;
}

/** Lets the browser save into this folder without asking. */
export async function downloadsTo(browser: Browser, folder: string): Promise<Downloads> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  return {
    async next(act) {
      const named = new Promise<string>((resolve) => {
        session.once('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
      });
      const done = new Promise<void>((resolve) => {
        session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
      });
      await act();
      await done;
      return await named;
    },
  };
}

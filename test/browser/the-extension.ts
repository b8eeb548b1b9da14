// The one extension under test, and its pages as ordinary tabs.
import type { Browser, Extension, Page } from 'puppeteer-core';

export async function theExtension(browser: Browser): Promise<Extension> {
  const extensions = [...(await browser.extensions()).values()];
  const [extension] = extensions;
  if (!extension || extensions.length > 1) throw new Error(`One extension was expected, not ${extensions.length}`);
  return extension;
}

/** Opens one of its pages, such as `viewer.html`, in a new tab. */
export async function openExtensionPage(browser: Browser, file: string): Promise<Page> {
  const { id } = await theExtension(browser);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}

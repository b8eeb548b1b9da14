import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';

/** Builds the page and opens it in a tab; everything is handed over in memory, nothing is served. */
export async function openBenchPage(browser: Browser): Promise<Page> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('page.tsx', import.meta.url)), formats: ['iife'], name: 'page' },
    },
  });
  const files = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  const page = await browser.newPage();
  await page.setContent('<!doctype html><meta name="color-scheme" content="light dark">');
  for (const file of files) {
    if (file.type === 'asset') await page.addStyleTag({ content: String(file.source) });
    else await page.addScriptTag({ content: file.code });
  }
  return page;
}

// Chromium's own Network panel, which judges whether a HAR is one.
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { inFrontEnd } from './front-end.ts';

const panel = "(await import('./panels/network/network.js')).NetworkPanel.NetworkPanel.instance()";
const log = "(await import('./models/logs/logs.js')).NetworkLog.NetworkLog.instance()";

/** Imports a HAR as its import button does; the URLs of the requests that it then has. */
export async function importIntoNetworkPanel(frontEnd: Page, file: string): Promise<string[]> {
  const text = JSON.stringify(await readFile(file, 'utf8'));
  await inFrontEnd(frontEnd, `${log}.reset?.()`);
  await inFrontEnd(frontEnd, `${panel}.networkLogView.onLoadFromFile(new File([${text}], 'capture.har'))`);
  return (await inFrontEnd(frontEnd, `${log}.requests().map((request) => request.url())`)) as string[];
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../browser/open-popup.ts';
import { openStage, type Stage } from '../demo/stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('development');
});
afterAll(() => stage.close());

async function popupOn(page: Page): Promise<{ popup: Page; text: string }> {
  const popup = await openPopup(stage.browser, page);
  await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  const text = await popup.evaluate(() => document.body.textContent ?? '');
  return { popup, text };
}

describe('the popup', () => {
  it('reads the session from the page, with no DevTools open', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.pageUrl('healthy'));
    await page.evaluate('window.demo.ready.then(() => window.demo.signIn())');
    const { popup, text } = await popupOn(page);
    for (const fact of ['Ada Lovelace', 'active', 'Token', 'development', 'clerk-js 6.40.0', 'this page'])
      expect(text).toContain(fact);
    expect(text).toMatch(/Signed in; the token expires in \d+ s/);
    expect(text).toContain('No findings so far');
    await popup.close();
    await page.close();
  });

  it('finds by itself what the page proves', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.pageUrl('healthy'));
    await page.evaluate('window.demo.ready.then(() => window.demo.signIn())');
    // The SDK would write the cookie anew within seconds.
    await page.evaluate(`{
      const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(document, 'cookie', { get: () => get.call(document), set: () => {} });
    }`);
    const named = (await page.cookies()).filter(({ name }) => name.startsWith('__session'));
    await page.deleteCookie(...named);
    const { popup, text } = await popupOn(page);
    expect(text).toContain('__client_uat says signed in, and there is no __session cookie');
    await popup.close();
    await page.close();
  });

  it('adds what the panel of the same tab has found', async () => {
    const scene = await stage.open('clock-ahead');
    await scene.play();
    const { popup, text } = await popupOn(scene.page);
    expect(text).toContain('in DevTools');
    expect(text).toContain('seconds ahead of the server’s clock');
    await popup.close();
    await scene.close();
  });

  it('says so when nobody is signed in', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.pageUrl('sign-out'));
    await page.evaluate('window.demo.ready');
    const { popup, text } = await popupOn(page);
    expect(text).toContain('Nobody is signed in');
    await popup.close();
    await page.close();
  });

  it('has the session from its cookie where the page hides Clerk', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.pageUrl('healthy'));
    await page.evaluate('window.demo.ready.then(() => window.demo.signIn())');
    await page.evaluate('delete window.Clerk');
    const { popup, text } = await popupOn(page);
    expect(text).toContain('Signed in');
    await popup.close();
    await page.close();
  });

  it.each([
    [
      'a page without an auth system',
      () => `${stage.demo.pageUrl('template-missing')}page.css`,
      'No auth system found on this page',
    ],
    ['a page of the browser', () => 'chrome://version', 'This page cannot be read'],
  ])('says plainly why there is nothing on %s', async (_, url, words) => {
    const page = await stage.browser.newPage();
    await page.goto(url());
    const { popup, text } = await popupOn(page);
    expect(text).toContain(words);
    await popup.close();
    await page.close();
  });
});

// A document that puppeteer does not see, such as an extension's panel in DevTools: a script in its process reads and clicks it.
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';

export interface DocumentInFirefox {
  /** Value of an expression over `document` and `window`, as JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression is true. */
  waitFor(expression: string): Promise<void>;
  /** Texts of all elements that match, in order. */
  textsOf(selector: string): Promise<string[]>;
  /** Waits until one of these elements says this. */
  says(selector: string, text: string): Promise<void>;
  /** Clicks the first of these elements that says this, once it is there. */
  click(selector: string, text?: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** `element` is an expression for the `browser` element in Firefox's window that shows the document. */
export function documentInFirefox(browser: Browser, element: string): DocumentInFirefox {
  const evaluate = async <Value>(expression: string): Promise<Value> =>
    JSON.parse(String(await inBrowserWindow(browser, `return await ${answerTo(element, expression)};`)));
  const waitFor = async (expression: string) => void (await inBrowserWindow(browser, polling(element, expression)));
  const says = (selector: string, text: string) => waitFor(`${found(selector, text)} !== undefined`);
  return {
    evaluate,
    waitFor,
    says,
    textsOf: (selector) => evaluate(`${all(selector)}.map(${words})`),
    async click(selector, text = '') {
      await says(selector, text);
      await evaluate(`${found(selector, text)}.click()`);
    },
    press: (key) => evaluate(pressing(key)),
    async screenshot(file) {
      await writeFile(file, Buffer.from(String(await inBrowserWindow(browser, drawing(element))), 'base64'));
    },
  };
}

const all = (selector: string): string => `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
const words = `(element) => (element.textContent ?? '').replaceAll(/\\s+/g, ' ').trim()`;
const found = (selector: string, text: string): string =>
  `${all(selector)}.find((element) => (element.textContent ?? '').includes(${JSON.stringify(text)}))`;

const pressing = (key: string): string =>
  `['keydown', 'keyup'].forEach((type) => document.activeElement.dispatchEvent(
    new window.KeyboardEvent(type, { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true })))`;

/** Runs in the document's process. `content` is its window, seen past what its own scripts may have changed. */
const frameScript = (expression: string): string => `{
  const window = content, document = content.document;
  sendAsyncMessage('touchstone-test:answer', JSON.stringify((${expression}) ?? null));
}`;

const answerTo = (element: string, expression: string): string => `new Promise((resolve) => {
  const { messageManager } = ${element};
  const listener = ({ data }) => {
    messageManager.removeMessageListener('touchstone-test:answer', listener);
    resolve(data);
  };
  messageManager.addMessageListener('touchstone-test:answer', listener);
  messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript(expression))}), false);
})`;

// A document that is still loading can change its process: a question to the old one is never answered, so it is asked again.
const polling = (element: string, expression: string): string => `
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  while ((await Promise.race([${answerTo(element, `Boolean(${expression})`)}, pause(500)])) !== 'true') await pause(20);`;

const drawing = (element: string): string => `
  const bitmap = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

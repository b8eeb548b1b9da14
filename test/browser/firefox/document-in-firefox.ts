// A document that puppeteer does not see, such as an extension's panel in DevTools: a script in its process reads and clicks it.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';

export interface DocumentInFirefox {
  /** Value of an expression over `document` and `window`, as JSON. A promise is waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression is true. */
  waitFor(expression: string): Promise<void>;
  /** Texts of all elements that match, in order. */
  textsOf(selector: string): Promise<string[]>;
  /** Waits until one of these elements says this. */
  says(selector: string, text: string): Promise<void>;
  /** Clicks with the mouse on the first of these elements that says this, once it is there. */
  click(selector: string, text?: string): Promise<void>;
  /** Types a text into the first of these fields, in place of what it held. */
  fill(selector: string, text: string): Promise<void>;
  /** Gives it the focus, as a click into it does. */
  focus(): Promise<void>;
  /** Asks for the menu of what has the focus, as the menu key and Shift+F10 do. */
  askForMenu(): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: string): Promise<void>;
  /** Chooses a file with this text in the document's file box. */
  choose(name: string, text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** `element` is an expression for the `browser` element in Firefox's window that shows the document. */
export function documentInFirefox(browser: Browser, element: string): DocumentInFirefox {
  const evaluate = async <Value>(expression: string): Promise<Value> =>
    JSON.parse(String(await inBrowserWindow(browser, `return await ${answerTo(element, expression)};`)));
  const waitFor = async (expression: string) => void (await inBrowserWindow(browser, waiting(element, expression)));
  const says = (selector: string, text: string) => waitFor(`${found(selector, text)} !== undefined`);
  return {
    evaluate,
    waitFor,
    says,
    textsOf: (selector) => evaluate(`${all(selector)}.map(${words})`),
    async click(selector, text = '') {
      await says(selector, text);
      await evaluate(clicking(found(selector, text)));
    },
    async fill(selector, text) {
      await says(selector, '');
      await evaluate(`${found(selector, '')}.setUserInput(${JSON.stringify(text)})`);
    },
    focus: async () => void (await inBrowserWindow(browser, `${element}.focus();`)),
    askForMenu: () => evaluate(asking),
    press: (key) => evaluate(pressing(key)),
    async choose(name, text) {
      await waitFor(`document.querySelector('input[type=file]') !== null`);
      await evaluate(choosing(name, text));
    },
    async screenshot(file) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(String(await inBrowserWindow(browser, drawing(element))), 'base64'));
    },
  };
}

const all = (selector: string): string => `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
const words = `(element) => (element.textContent ?? '').replaceAll(/\\s+/g, ' ').trim()`;
const found = (selector: string, text: string): string =>
  `${all(selector)}.find((element) => (element.textContent ?? '').includes(${JSON.stringify(text)}))`;

/** Real mouse events, which give a page the rights of a click: to copy, for one. */
const clicking = (element: string): string => `(() => {
  const element = ${element};
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = [x + width / 2, y + height / 2];
  window.synthesizeMouseEvent('mousemove', ...at);
  for (const type of ['mousedown', 'mouseup']) window.synthesizeMouseEvent(type, ...at, { clickCount: 1 });
})()`;

// Without a button it is one that a key asked for.
const asking = `(() => {
  const { left, top } = document.activeElement.getBoundingClientRect();
  window.synthesizeMouseEvent('contextmenu', left + 1, top + 1, { button: 0 });
})()`;

const choosing = (name: string, text: string): string => `(() => {
  const chosen = new window.DataTransfer();
  chosen.items.add(new window.File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
  const box = document.querySelector('input[type=file]');
  box.files = chosen.files;
  box.dispatchEvent(new window.Event('change', { bubbles: true }));
})()`;

const pressing = (key: string): string =>
  `['keydown', 'keyup'].forEach((type) => document.activeElement.dispatchEvent(
    new window.KeyboardEvent(type, { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true })))`;

/**
 * Runs in the document's process and answers under this name: with a value as JSON, or with what went wrong.
 * `content` is the document's window, seen past what its own scripts may have changed.
 */
const frameScript = (name: string, expression: string): string => `{
  const window = content, document = content.document;
  const evaluate = async () => {
    try {
      return { value: (await (${expression})) ?? null };
    } catch (error) {
      return { error: String(error) };
    }
  };
  void evaluate().then((answer) => sendAsyncMessage('${name}', JSON.stringify(answer)));
}`;

let questions = 0;

/** Runs a body with `ask()`, which puts the question, and `answered`, which hears every answer to it, from whichever process. */
const dialog = (element: string, expression: string, body: string): string => {
  questions += 1;
  const name = `touchstone-test:${questions}`;
  const script = `data:;charset=utf-8,${encodeURIComponent(frameScript(name, expression))}`;
  return `new Promise((resolve, reject) => {
    const ask = () => ${element}.messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    const listener = ({ data }) => answered(JSON.parse(data));
    const done = ({ value, error }) => {
      Services.mm.removeMessageListener('${name}', listener);
      if (error) reject(new Error(error));
      else resolve(JSON.stringify(value));
    };
    Services.mm.addMessageListener('${name}', listener);
    ${body}
  })`;
};

const answerTo = (element: string, expression: string): string =>
  dialog(element, expression, 'const answered = done; ask();');

// Asked with each frame that Firefox draws, not once: a document that is loading can change its process, and the old one never answers.
const waiting = (element: string, expression: string): string =>
  `await ${dialog(
    element,
    `Boolean(${expression})`,
    `let isTrue = false;
    const answered = (answer) => {
      isTrue ||= answer.value === true;
      if (isTrue) done(answer);
    };
    const askAgain = () => {
      if (isTrue) return;
      ask();
      window.requestAnimationFrame(askAgain);
    };
    askAgain();`,
  )};`;

const drawing = (element: string): string => `
  const bitmap = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

// What a person reads in the panel, as text.
import type { Frame } from 'puppeteer-core';

/** Texts of all elements that match, in order. */
export const textsOf = (frame: Frame, selector: string): Promise<string[]> =>
  frame.$$eval(selector, (found) => found.map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()));

/** Waits until one of these elements says this. */
export async function says(frame: Frame, selector: string, text: string): Promise<void> {
  await frame.waitForFunction(
    (wanted: string, words: string) =>
      [...document.querySelectorAll(wanted)].some((element) => element.textContent?.includes(words)),
    {},
    selector,
    text,
  );
}

/** The request rows. The list draws only those in view, newest last. */
export const rows = (frame: Frame): Promise<string[]> => textsOf(frame, '[role=grid] [role=row][aria-selected]');

/** Selects the first row that says this. */
export async function selectRow(frame: Frame, text: string): Promise<void> {
  await says(frame, '[role=row][aria-selected]', text);
  await frame.locator(`::-p-xpath(//*[@role="row"][@aria-selected][contains(., "${text}")])`).click();
}

export async function selectTab(frame: Frame, title: string): Promise<void> {
  await frame.locator(`::-p-xpath(//*[@role="tab"][contains(., "${title}")])`).click();
}

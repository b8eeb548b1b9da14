import browser from 'webextension-polyfill';

/**
 * Lets the inspected page fetch a URL, because its user asked for it; the recorder then sees the answer like any other.
 * The URL goes into the page's code as a JSON string, so whatever it holds stays a string.
 */
export async function fetchThroughPage(url: string): Promise<void> {
  await browser.devtools.inspectedWindow.eval(`void fetch(${JSON.stringify(url)}).then((answer) => answer.text())`);
}

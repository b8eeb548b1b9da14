import browser from 'webextension-polyfill';

/**
 * Lets the inspected page fetch a URL, because its user asked for it; the recorder then sees the response like any other. No
 * cookie goes with it. The URL goes into the page's code as a JSON string, so whatever it holds stays a string. A failure is
 * caught in the page, whose error monitor must not hear of it: the recorder sees it too. False where there is no page that could run it.
 */
export async function fetchThroughPage(url: string): Promise<boolean> {
  const options = '{ credentials: "omit", referrerPolicy: "no-referrer" }';
  const code = `void fetch(${JSON.stringify(url)}, ${options}).then((response) => response.text()).catch(() => {})`;
  try {
    await browser.devtools.inspectedWindow.eval(code);
    return true;
  } catch {
    return false;
  }
}

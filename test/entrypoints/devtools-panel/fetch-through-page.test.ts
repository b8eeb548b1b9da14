import { afterAll, describe, expect, it, vi } from 'vitest';
import { fetchThroughPage } from '../../../entrypoints/devtools-panel/fetch-through-page.ts';

const evaluate = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { devtools: { inspectedWindow: { eval: evaluate } } } }));
// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());

/** What a page does with the code that it is given. */
function runInPage(url: string, fetchInPage: (url: string, options: object) => Promise<Response>): Promise<boolean> {
  evaluate.mockImplementation((code: string) => {
    new Function('fetch', code)(fetchInPage);
    return Promise.resolve([undefined, undefined]);
  });
  return fetchThroughPage(url);
}

describe('a fetch through the page', () => {
  it.each([
    'https://auth.example.com/.well-known/jwks.json',
    'https://auth.example.com/");document.title=("',
    "https://auth.example.com/';document.title='",
    'https://auth.example.com/`+document.title+`\u2028</script>',
  ])('asks for the URL and runs nothing else, whatever it holds: %s', async (url) => {
    const fetchInPage = vi.fn(async () => new Response('{}'));
    await runInPage(url, fetchInPage);
    expect(fetchInPage).toHaveBeenCalledExactlyOnceWith(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('leaves no rejection behind for the error monitor of the page', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    await runInPage('https://auth.example.com/', () => Promise.reject(new TypeError('Failed to fetch')));
    await new Promise(setImmediate);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('says where no page can run it', async () => {
    evaluate.mockRejectedValue(new Error('no inspected window'));
    await expect(fetchThroughPage('https://auth.example.com/')).resolves.toBe(false);
  });
});

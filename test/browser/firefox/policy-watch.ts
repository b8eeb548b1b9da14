// What the extension's content security policy refused, as Firefox tells its console.
import { inBrowserWindow } from './chrome-context.ts';
import type { Firefox } from './launch-firefox.ts';

/** Counts from now on. */
export async function watchPolicy({ browser }: Firefox): Promise<void> {
  await inBrowserWindow(
    browser,
    `const watch = new EventTarget();
    watch.refusals = [];
    globalThis.touchstoneTestPolicy = watch;
    Services.console.registerListener({
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || !message.category.startsWith('CSP')) return;
        if (!message.sourceName.startsWith('moz-extension:')) return;
        watch.refusals.push(message.errorMessage);
        watch.dispatchEvent(new Event('refusal'));
      },
    });`,
  );
}

/** All refusals so far, a line each, once one of them names this. */
export async function refusalsUpTo({ browser }: Firefox, text: string): Promise<string[]> {
  const refusals = await inBrowserWindow(
    browser,
    `const watch = globalThis.touchstoneTestPolicy;
    const isThere = () => watch.refusals.some((line) => line.includes(${JSON.stringify(text)}));
    while (!isThere()) await new Promise((resolve) => watch.addEventListener('refusal', resolve, { once: true }));
    return JSON.stringify(watch.refusals);`,
  );
  return JSON.parse(String(refusals));
}

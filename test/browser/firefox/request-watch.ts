// Who asked for what goes over the network: Firefox tells with each request whose code it was.
import { inBrowserWindow } from './chrome-context.ts';
import type { Firefox } from './launch-firefox.ts';

/** Counts from now on. */
export async function watchRequests({ browser, extensionId }: Firefox): Promise<void> {
  await inBrowserWindow(
    browser,
    `const counts = { byPages: 0, byExtension: 0 };
    const isOurs = (principal) => principal?.addonId === ${JSON.stringify(extensionId)};
    globalThis.touchstoneTestRequests = counts;
    Services.obs.addObserver((subject) => {
      const { loadInfo } = subject.QueryInterface(Ci.nsIChannel);
      const ours = isOurs(loadInfo.triggeringPrincipal) || isOurs(loadInfo.loadingPrincipal);
      counts[ours ? 'byExtension' : 'byPages'] += 1;
    }, 'http-on-opening-request');`,
  );
}

export async function requestsSoFar({ browser }: Firefox): Promise<{ byPages: number; byExtension: number }> {
  return JSON.parse(
    String(await inBrowserWindow(browser, 'return JSON.stringify(globalThis.touchstoneTestRequests);')),
  );
}

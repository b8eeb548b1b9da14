// A real Firefox with the built extension in it, and no way to the world outside but the one that is given.
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../setup/find-firefox.ts';

export interface FirefoxOptions {
  /** Folder of the built extension; null: none, for comparing with a browser that never had it. */
  extension: string | null;
  /** As in about:config: a proxy that leads to the demo, for example. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** An empty folder that is still there when Firefox was closed. */
  profile?: string;
}

export interface Firefox {
  readonly browser: Browser;
  /** Empty where there is none. */
  readonly extensionId: string;
  close(): Promise<void>;
}

export async function launchFirefox({ extension, preferences = {}, profile }: FirefoxOptions): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox is installed: run npm run setup');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1400', '--height=1400'],
    extraPrefsFirefox: { ...developer, ...quiet, ...preferences },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const extensionId = extension === null ? '' : await browser.installExtension(extension);
  return { browser, extensionId, close: () => browser.close() };
}

/** DevTools may be driven from Firefox's own context, and is tall enough to read a list in. */
const developer = {
  'devtools.chrome.enabled': true,
  'devtools.debugger.remote-enabled': true,
  'devtools.toolbox.footer.height': 1100,
};

/** Firefox asks nobody for updates, lists or experiments while a test runs, nor does it save its session every few seconds. */
const quiet = {
  'app.normandy.enabled': false,
  'browser.sessionstore.interval': 3_600_000,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

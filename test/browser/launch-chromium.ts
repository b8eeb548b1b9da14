// A real Chromium with the built extension in it, and no way to the world outside.
import { type Browser, launch } from 'puppeteer-core';
import { findChromium } from '../setup/find-chromium.ts';

export interface ChromiumOptions {
  /** Folder of the built extension; null: none, for comparing with a browser that never had it. */
  extension: string | null;
  args?: readonly string[];
  headless?: boolean;
  size?: { width: number; height: number };
  /** Host patterns served by this machine: `{ '*.clerk.accounts.dev': '127.0.0.1:8443' }`. */
  hosts?: Readonly<Record<string, string>>;
}

// Every other host is unknown, so neither a page nor Chromium itself waits for a network that may be closed.
const hostRules = (hosts: Readonly<Record<string, string>>): string => {
  const served = Object.entries(hosts).map(([pattern, address]) => `MAP ${pattern} ${address}`);
  return [...served, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ');
};

// Root (a container, CI) cannot have Chromium's sandbox; nothing but the tests' own pages is opened.
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** DevTools stays closed until a test opens it: front-end.ts. */
export async function launchChromium(options: ChromiumOptions): Promise<Browser> {
  const { extension, args = [], headless = true, size = { width: 1400, height: 900 }, hosts = {} } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium is installed: run npm run setup');
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: extension !== null,
    defaultViewport: null,
    args: [
      ...sandbox(),
      '--no-first-run',
      '--disable-component-update',
      `--host-resolver-rules=${hostRules(hosts)}`,
      `--window-size=${size.width},${size.height}`,
      ...args,
    ],
  });
  // Named to the launch, it would be loaded some time after that.
  if (extension !== null) await browser.installExtension(extension);
  return browser;
}

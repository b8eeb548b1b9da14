// The demo in a Firefox with the built extension, whose panel is open in the DevTools of one tab.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { DocumentInFirefox } from '../browser/firefox/document-in-firefox.ts';
import { type Firefox, type FirefoxOptions, launchFirefox } from '../browser/firefox/launch-firefox.ts';
import { permit } from '../browser/firefox/permit.ts';
import { openToolbox, showFirefoxPanel } from '../browser/firefox/toolbox.ts';
import { type Demo, startDemo } from './demo.ts';
import type { ScenarioName } from './scenarios.ts';

const built = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

export interface FirefoxStage {
  readonly demo: Demo;
  readonly firefox: Firefox;
  readonly page: Page;
  /** Opens DevTools on its console, never on the Network panel, and the extension's panel; then the scenario's page. */
  open(scenario: ScenarioName): Promise<DocumentInFirefox>;
  /** Signs in and plays the scenario's steps. */
  play(): Promise<void>;
  close(): Promise<void>;
}

export async function openFirefoxStage(options: Partial<FirefoxOptions> = {}): Promise<FirefoxStage> {
  const demo = await startDemo({ mode: 'development' });
  const preferences = { ...demo.firefoxPreferences(), ...options.preferences };
  const firefox = await launchFirefox({ extension: built, ...options, preferences });
  const page = (await firefox.browser.pages())[0] ?? (await firefox.browser.newPage());
  return {
    demo,
    firefox,
    page,
    async open(scenario) {
      await permit(firefox, 'devtools');
      await openToolbox(firefox.browser);
      const panel = await showFirefoxPanel(firefox.browser, 'Touchstone');
      await page.goto(demo.pageUrl(scenario));
      return panel;
    },
    play: async () => void (await page.evaluate('window.demo.ready.then(() => window.demo.play()).then(() => null)')),
    async close() {
      await firefox.close();
      await demo.close();
    },
  };
}

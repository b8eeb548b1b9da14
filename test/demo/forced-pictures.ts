// Pictures in the colors of the user, as in high contrast: of the panel's states of one scene, and of popups.
import type { Page } from 'puppeteer-core';
import { dockAtBottom, forceColors } from '../browser/appearance.ts';
import { openPopup } from '../browser/open-popup.ts';
import { screenshot } from '../browser/screenshot.ts';
import { scenes, tab } from './panel-states.ts';
import { pictures } from './show-headless.ts';
import type { Scene, Stage } from './stage.ts';

const themes = ['light', 'dark'] as const;

export async function takeForced(stage: Stage, height: number): Promise<void> {
  for (const [scenario, states] of scenes.filter(([name]) => name === 'clock-ahead')) {
    const scene = await stage.open(scenario);
    await dockAtBottom(scene.frontEnd, height);
    await scene.play();
    await takePopup(stage, scene.page, scenario);
    for (const [name, enter] of Object.entries({ ...states, tokens: tab('tokens') })) {
      await enter(scene.panel);
      await takePanel(stage, scene, name);
    }
    await scene.close();
  }
}

async function takePanel({ browser }: Stage, { frontEnd, panel }: Scene, name: string): Promise<void> {
  for (const theme of themes) {
    await forceColors(browser, '/devtools-panel.html', theme);
    await panel.waitForFunction(isForced, { polling: 20 }, theme);
    await screenshot(frontEnd, `${pictures}panel-${name}-forced-${theme}.png`, panel);
  }
}

async function takePopup({ browser }: Stage, page: Page, name: string): Promise<void> {
  for (const theme of themes) {
    const popup = await openPopup(browser, page);
    await forceColors(browser, '/popup.html', theme);
    await popup.waitForFunction(isForced, { polling: 20 }, theme);
    await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    await screenshot(popup, `${pictures}popup-${name}-forced-${theme}.png`);
    await popup.close();
  }
}

const isForced = (theme: string): boolean =>
  matchMedia(`(forced-colors: active) and (prefers-color-scheme: ${theme})`).matches;

// Without a display: plays scenarios, prints what the panel found, and writes pictures of the panel and the popup.
import { fileURLToPath } from 'node:url';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';
import { dockAtBottom, setTheme } from '../browser/appearance.ts';
import { openPopup } from '../browser/open-popup.ts';
import { screenshot } from '../browser/screenshot.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';
import { openStage, type Scene, type Stage } from './stage.ts';

/** Where pictures go; git ignores the folder. */
export const pictures = fileURLToPath(new URL('../../.artifacts/', import.meta.url));
const themes = ['light', 'dark'] as const;

export async function showHeadless(mode: 'development' | 'production', names: readonly ScenarioName[]): Promise<void> {
  const stage = await openStage(mode, { size: { width: 1280, height: 1000 } });
  for (const name of names) {
    const scene = await stage.open(name);
    await scene.play();
    console.log(`\n${name}: ${scenarios[name].description}`);
    for (const line of await findings(scene)) console.log(`  ${line}`);
    await picture(stage, scene, name);
    await scene.close();
  }
  await stage.close();
  console.log(`\nPictures: ${pictures}`);
}

async function findings({ panel }: Scene): Promise<string[]> {
  const lines = await panel.evaluate(() =>
    (window as PanelWindow).touchstone
      ?.get()
      .findings.map(
        ({ severity, rule, message, count }) =>
          `${severity.padEnd(8)} ${rule.padEnd(30)} ${message}${count > 1 ? ` (${count}×)` : ''}`,
      ),
  );
  return lines && lines.length > 0 ? lines : ['nothing found'];
}

async function picture(stage: Stage, scene: Scene, name: ScenarioName): Promise<void> {
  await dockAtBottom(scene.frontEnd, 720);
  await selectWorst(scene);
  for (const theme of themes) {
    await setTheme(scene.frontEnd, theme);
    await screenshot(scene.frontEnd, `${pictures}${name}-panel-${theme}.png`, scene.panel);
  }
  for (const theme of themes) {
    const popup = await openPopup(stage.browser, scene.page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    await screenshot(popup, `${pictures}${name}-popup-${theme}.png`);
    await popup.close();
  }
}

/** The request with the worst finding, else the last touch: what a person would click first. */
async function selectWorst({ panel }: Scene): Promise<void> {
  await panel.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[role=row][aria-selected]')];
    const says = (text: string) => rows.findLast((row) => row.textContent?.includes(text));
    (says('error') ?? says('warning') ?? says('Touch session'))?.click();
  });
  await panel.waitForSelector('[role=tablist]');
}

// Pictures for the stores, of the size that both take: what is wrong, the export, and a token, light and dark.
import { dockAtBottom, setTheme } from '../browser/appearance.ts';
import { screenshot } from '../browser/screenshot.ts';
import { scenes, tab } from './panel-states.ts';
import { pictures } from './show-headless.ts';
import { openStage } from './stage.ts';

/** In pixels. DevTools' own bar is above the panel, and room for the page above that. */
const [width, height, bar, page] = [1280, 800, 28, 372];

const chosen: readonly string[] = ['error', 'findings', 'export', 'token'];

export async function takeForStores(): Promise<void> {
  const stage = await openStage('development', { size: { width, height: height + bar + page } });
  for (const [scenario, states] of scenes.filter(([name]) => name === 'clock-ahead')) {
    const scene = await stage.open(scenario);
    await dockAtBottom(scene.frontEnd, height + bar);
    await scene.play();
    for (const [name, enter] of Object.entries({ ...states, token: tab('tokens') })) {
      await enter(scene.panel);
      if (!chosen.includes(name)) continue;
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(scene.frontEnd, theme);
        await screenshot(scene.frontEnd, `${pictures}store-${name}-${theme}.png`, scene.panel);
      }
    }
    await scene.close();
  }
  await stage.close();
}

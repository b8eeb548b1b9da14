import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setTheme } from '../browser/appearance.ts';
import { axeViolations } from '../browser/axe.ts';
import { openDevTools } from '../browser/front-end.ts';
import { openPopup } from '../browser/open-popup.ts';
import { showPanel } from '../browser/show-panel.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { says, selectRow, selectTab } from './reading.ts';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await openStage('development');
  scene = await stage.open('clock-ahead');
  await scene.play();
});
afterAll(() => stage.close());

const press = (label: string) => scene.panel.locator(`::-p-aria(${label})`).click();

/** Ways to bring each part of the panel into view. */
const parts: readonly (readonly [string, () => Promise<void>])[] = [
  ['the list', () => says(scene.panel, '[role=row]', 'App request')],
  ['the findings of a request', () => selectRow(scene.panel, 'App request')],
  ['its tokens', () => selectTab(scene.panel, 'Tokens')],
  ['its request', () => selectTab(scene.panel, 'Request')],
  [
    'a session',
    async () => {
      await selectRow(scene.panel, 'Touch session');
      await selectTab(scene.panel, 'Session');
    },
  ],
  ['the findings drawer', () => scene.panel.locator('.status-findings').click()],
  ['the settings', () => press('Settings')],
];

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing wrong with', (theme) => {
  beforeAll(() => setTheme(scene.frontEnd, theme));

  it.each(parts)('%s', async (_, show) => {
    await show();
    expect(await axeViolations(scene.panel)).toEqual([]);
  });

  it('the popup', async () => {
    await press('Close settings');
    await scene.panel.locator('::-p-aria(Close findings)').click();
    const popup = await openPopup(stage.browser, scene.page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
  });
});

describe('by keyboard alone', () => {
  it('the settings take the focus and give it back', async () => {
    const { panel, frontEnd } = scene;
    await panel.focus('[aria-label=Settings]');
    await frontEnd.keyboard.press('Enter');
    await panel.waitForFunction(() => document.activeElement?.closest('dialog') !== null);
    await frontEnd.keyboard.press('Escape');
    await panel.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Settings');
  });
});

it('axe finds nothing wrong with an empty panel', async () => {
  const page = await stage.browser.newPage();
  const panel = await showPanel(await openDevTools(page), 'Touchstone');
  await says(panel, 'h2', 'Nothing recorded yet');
  expect(await axeViolations(panel)).toEqual([]);
});

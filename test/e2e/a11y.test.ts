import { beforeAll, describe, expect, it } from 'vitest';
import { forceColors, setTheme } from '../browser/appearance.ts';
import { axeViolations } from '../browser/axe.ts';
import { openDevTools } from '../browser/front-end.ts';
import { openPopup } from '../browser/open-popup.ts';
import { showPanel } from '../browser/show-panel.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { playedScene } from './played-scene.ts';
import { says, selectRow, selectTab } from './reading.ts';

const scene = playedScene('clock-ahead');

/** Ways to bring each part of the panel into view. */
const parts: readonly (readonly [string, () => Promise<void>])[] = [
  ['the list', () => says(scene.panel, '[role=row]', 'App request')],
  ['the findings of a request', () => selectRow(scene.panel, 'App request')],
  ['its tokens', () => selectTab(scene.panel, 'Tokens')],
  ['its request', () => selectTab(scene.panel, 'Request')],
  [
    'a session',
    async () => {
      await selectRow(scene.panel, 'Activate session');
      await selectTab(scene.panel, 'Session');
    },
  ],
  ['what changed in it', () => selectTab(scene.panel, 'Changes')],
  [
    'the menu of a request',
    async () => {
      await scene.panel.locator('.row:last-child').click({ button: 'right' });
      await scene.panel.waitForSelector('.point-menu');
    },
  ],
  [
    'the keyboard shortcuts',
    async () => {
      await scene.frontEnd.keyboard.press('Escape');
      await scene.press('Keyboard shortcuts');
      await scene.panel.waitForSelector('.keys');
    },
  ],
  [
    'the findings drawer',
    async () => {
      await scene.press('Close keyboard shortcuts');
      await scene.panel.locator('.status-findings').click();
    },
  ],
  ['the settings', () => scene.press('Settings')],
  [
    'the export',
    async () => {
      await scene.press('Close settings');
      await scene.press('Export the capture');
      await scene.panel.waitForSelector('dialog.export .button-main:not(:disabled)');
    },
  ],
  [
    'what is kept of other requests',
    async () => {
      await scene.press('Close export');
      await scene.panel.locator('::-p-aria(Close findings)').click();
      await scene.panel.locator('.toolbar-auth input').click();
      await scene.panel.locator('.row-foreign').click();
      await says(scene.panel, '.details', 'not auth traffic');
      await scene.panel.locator('.toolbar-auth input').click();
    },
  ],
];

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing wrong with', (theme) => {
  beforeAll(() => setTheme(scene.frontEnd, theme));

  it.each(parts)('%s', async (_, show) => {
    await show();
    expect(await axeViolations(scene.panel)).toEqual([]);
  });

  it('the popup', async () => {
    const popup = await openPopup(scene.browser, scene.page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
  });
});

it('nothing moves where the user wants less motion', async () => {
  const popup = await openPopup(scene.browser, scene.page);
  const moving = () =>
    popup.$$eval('*', (all) => all.filter((one) => getComputedStyle(one).transitionDuration !== '0s').length);
  await popup.waitForSelector('.countdown-bar');
  expect(await moving()).toBeGreaterThan(0);
  await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  expect(await moving()).toBe(0);
  await popup.close();
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

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing wrong, with nothing to show,', (theme) => {
  it('in the panel', async () => {
    const page = await scene.browser.newPage();
    const frontEnd = await openDevTools(page);
    await setTheme(frontEnd, theme);
    const panel = await showPanel(frontEnd, 'Touchstone');
    await says(panel, 'h2', 'Nothing recorded yet');
    expect(await axeViolations(panel)).toEqual([]);
    await page.close();
  });

  it('in the viewer', async () => {
    const viewer = await openExtensionPage(scene.browser, 'viewer.html');
    await viewer.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await viewer.waitForSelector('input[type=file]');
    expect(await axeViolations(viewer)).toEqual([]);
    await viewer.close();
  });
});

type Drawn = readonly [selector: string, property: 'backgroundColor' | 'borderBottomColor' | 'color'];

/** What a tint tells elsewhere must be told by what is drawn: one of two things, and the other. */
const toldApart: readonly (readonly [string, Drawn, Drawn])[] = [
  ['a selected row', ['.row[aria-selected=true]', 'backgroundColor'], ['.row[aria-selected=false]', 'backgroundColor']],
  [
    'a selected tab',
    ['.tab[aria-selected=true]', 'borderBottomColor'],
    ['.tab[aria-selected=false]', 'borderBottomColor'],
  ],
  [
    'a chosen token',
    ['.token-pick[aria-pressed=true]', 'backgroundColor'],
    ['.token-pick[aria-pressed=false]', 'backgroundColor'],
  ],
  ['the time that a token has left', ['.lifetime-track', 'backgroundColor'], ['.lifetime-spent', 'backgroundColor']],
  ['the time until a session ends', ['.countdown-bar', 'backgroundColor'], ['body', 'backgroundColor']],
  ['the line between list and details', ['.split > .splitter', 'backgroundColor'], ['body', 'backgroundColor']],
  ['a sign of severity', ['.tab .icon-error', 'color'], ['body', 'backgroundColor']],
];

describe.each(['light', 'dark'] as const)('in colors of the user, %s,', (theme) => {
  beforeAll(async () => {
    await forceColors(scene.browser, '/devtools-panel.html', theme);
    await scene.panel.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    await selectRow(scene.panel, 'App request');
    await selectTab(scene.panel, 'Tokens');
    await scene.panel.focus('[role=grid]');
  });

  it('axe finds nothing wrong with a selected request and its tokens', async () => {
    expect(await axeViolations(scene.panel)).toEqual([]);
  });

  it.each(toldApart)('%s is seen', async (_, one, other) => {
    const colorOf = ([selector, property]: Drawn) =>
      scene.panel.$eval(selector, (element, name) => getComputedStyle(element)[name], property);
    expect(await colorOf(one)).not.toBe(await colorOf(other));
  });

  it('the focus is seen', async () => {
    await scene.frontEnd.keyboard.press('Tab');
    const outline = await scene.panel.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, isSeen: outlineColor !== getComputedStyle(document.body).backgroundColor };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', isSeen: true });
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { says, textsOf } from './reading.ts';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await openStage('development');
  scene = await stage.open('clock-ahead');
  await scene.play();
});
afterAll(() => stage.close());

const press = (key: 'Tab' | 'Enter' | 'Escape' | 'Home' | 'ArrowDown' | 'ArrowRight') =>
  scene.frontEnd.keyboard.press(key);
const isFocused = (selector: string) =>
  scene.panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const focused = (selector: string) =>
  scene.panel.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

/** Presses a key until the focus is there; no part of the panel may be further away than this. */
async function pressUntil(key: 'Tab' | 'ArrowRight', selector: string, most = 40): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    await press(key);
    if (await isFocused(selector)) return;
  }
  expect.fail(`${selector} cannot be reached with ${key}`);
}

it('the main path needs no pointer: filter, list, tabs, tree, and back', async () => {
  await scene.panel.focus('[role=combobox]');
  await scene.frontEnd.keyboard.type('endpoint:session.touch ');
  await says(scene.panel, '.status-count', '1 of');
  await pressUntil('Tab', '[role=grid]');
  await press('ArrowDown');
  await says(scene.panel, '.row[aria-selected=true]', 'Activate session');
  await press('Enter');
  await focused('[role=tab]');
  await pressUntil('ArrowRight', '[data-tab=session][aria-selected=true]', 12);
  await pressUntil('Tab', '[role=treeitem]');
  await press('ArrowDown');
  await press('Home');
  await scene.panel.waitForSelector('.field-strip-head');
  await press('Escape');
  await focused('[role=grid]');
  expect(await scene.panel.$('.details')).toBeNull();
});

it('only the sentence on the session is read out by itself', async () => {
  expect(await textsOf(scene.panel, '.session [role=status], .session [aria-live]')).toEqual([
    expect.stringMatching(/^Signed in/),
  ]);
});

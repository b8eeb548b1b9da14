// The states of the panel worth a picture, in the order in which one scene goes through them.
import type { Frame } from 'puppeteer-core';
import { type ScenarioName, scenarioNames } from './scenarios.ts';

/** Brings the panel into a state, from the state before. */
type Step = (panel: Frame) => Promise<unknown>;

export type States = Readonly<Record<string, Step>>;

const press =
  (label: string): Step =>
  (panel) =>
    panel.locator(`[aria-label="${label}"]`).click();
const within = (selector: string, text: string): string => `::-p-xpath(//${selector}[contains(., "${text}")])`;
const choose =
  (text: string): Step =>
  (panel) =>
    panel.locator(within('*[@role="row"][@aria-selected]', text)).click();
const filter =
  (text: string): Step =>
  (panel) =>
    panel.locator('input[role=combobox]').fill(text);
const see =
  (selector: string): Step =>
  (panel) =>
    panel.waitForSelector(selector);
const all =
  (...steps: readonly Step[]): Step =>
  async (panel) => {
    for (const step of steps) await step(panel);
  };
const closeDialog: Step = (panel) =>
  panel.$eval('dialog[open]', (dialog) => (dialog instanceof HTMLDialogElement ? dialog.close() : undefined));

/** Clicks a tab of the details. */
export const tab =
  (id: string): Step =>
  (panel) =>
    panel.locator(`[data-tab="${id}"]`).click();

export const tabIds = (panel: Frame): Promise<string[]> =>
  panel.$$eval('[role=tab]', (tabs) => tabs.map((one) => one.getAttribute('data-tab') ?? ''));

type SceneStates = readonly [ScenarioName, States];

const walked: readonly SceneStates[] = [
  [
    'healthy',
    {
      healthy: see('[role=grid]'),
      'request-selected': choose('Touch session'),
      'filtered-to-nothing': filter('nothing-like-this'),
      paused: all(press('Clear filter'), press('Stop recording')),
      cleared: all(press('Record auth traffic'), press('Clear')),
    },
  ],
  [
    'clock-ahead',
    {
      error: all(choose('App request'), see('[role=tablist]')),
      findings: (panel) => panel.locator('.status-findings').click(),
      settings: all((panel) => panel.locator('.status-findings').click(), choose('App request'), press('Settings')),
      export: all(closeDialog, press('Export the capture'), see('dialog.export .button-main:not(:disabled)')),
      closed: closeDialog,
    },
  ],
];

/** What each of the others looks like at first sight. */
const glanced = scenarioNames
  .filter((name) => !walked.some(([known]) => known === name))
  .map((name): SceneStates => [name, { [name]: see('[role=grid]') }]);

export const scenes: readonly SceneStates[] = [...walked, ...glanced];

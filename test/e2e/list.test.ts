import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { rows, says, selectRow, textsOf } from './reading.ts';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await openStage('development');
  scene = await stage.open('touch-unauthorized');
  await scene.play();
  await says(scene.panel, '[role=row]', 'App request');
});
afterAll(() => stage.close());

const box = '.filter-box';

async function write(selector: string, text: string): Promise<void> {
  await scene.panel.locator(selector).fill(text);
}

const press = async (selector: string, ...keys: readonly ('ArrowDown' | 'Enter' | 'Escape' | 'Home' | 'End')[]) => {
  const element = await scene.panel.waitForSelector(selector);
  for (const key of keys) await element?.press(key);
};

describe('the filter', () => {
  it('completes a key and a value by key, and shows what they let pass', async () => {
    await write(box, 'stat');
    await says(scene.panel, '[role=option]', 'status:');
    await press(box, 'ArrowDown', 'Enter');
    await says(scene.panel, '[role=option]', 'status:401');
    await write(box, 'status:4xx');
    await press(box, 'Enter');
    await scene.panel.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    await says(scene.panel, '.status-bar', 'shown');
    const shown = await textsOf(scene.panel, '.row .cell-status');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((status) => status.startsWith('4'))).toBe(true);
  });

  it('says what is wrong with it, and leaves the rows as they were', async () => {
    const before = await rows(scene.panel);
    await write(box, 'status:4xx is:wrong');
    await says(scene.panel, '.filter-problem', 'It is one of error');
    expect(await rows(scene.panel)).toEqual(before);
    await scene.panel.locator('.filter-clear').click();
    await says(scene.panel, '.status-bar', 'auth requests');
  });
});

describe('the switch for auth traffic', () => {
  it('tells how much it hides, and shows it in its place', async () => {
    await says(scene.panel, '.toolbar-auth', 'hidden');
    await scene.panel.locator('.toolbar-auth input').click();
    await write(box, '-is:auth');
    await says(scene.panel, '.row-foreign', '/');
    expect(await textsOf(scene.panel, '.row:not(.row-foreign)')).toEqual([]);
    await scene.panel.locator('.toolbar-auth input').click();
    await scene.panel.locator('.filter-clear').click();
    await says(scene.panel, '.status-bar', 'auth requests');
  });
});

describe('the list', () => {
  it('sorts by a column, down, and back to the order of arrival', async () => {
    const arrival = await rows(scene.panel);
    const sort = () => scene.panel.locator('[data-column=status]').click();
    const order = (wanted: string) => scene.panel.waitForSelector(`.cell-status[aria-sort=${wanted}]`);
    await sort();
    await order('ascending');
    const statuses = (await textsOf(scene.panel, '.row .cell-status')).map(Number);
    expect(statuses).toEqual(statuses.toSorted((left, right) => left - right));
    await sort();
    await order('descending');
    await sort();
    await order('none');
    await says(scene.panel, '[role=row]', arrival.at(-1)?.slice(0, 8) ?? '');
    const times = await textsOf(scene.panel, '.row .cell-time');
    expect(times).toEqual(times.toSorted());
  });

  it('goes through its rows by key', async () => {
    await selectRow(scene.panel, 'App request');
    const selected = async () => (await textsOf(scene.panel, '.row[aria-selected=true]'))[0];
    await press('[role=grid]', 'End');
    await scene.panel.waitForFunction(() => {
      const grid = document.querySelector('[role=grid]');
      const row = document.querySelector('.row[aria-selected=true]');
      return row?.getAttribute('aria-rowindex') === grid?.getAttribute('aria-rowcount');
    });
    const last = await selected();
    await press('[role=grid]', 'Home');
    await scene.panel.waitForSelector('.row[aria-selected=true][aria-rowindex="2"]');
    expect(await selected()).not.toBe(last);
    await press('[role=grid]', 'Enter');
    await scene.panel.waitForFunction(() => document.activeElement?.getAttribute('role') === 'tab');
  });

  it('has a menu of each request, within the window, until it is left', async () => {
    const line = scene.panel.locator('.row:last-child .cell-request');
    await line.click({ button: 'right' });
    const menu = await scene.panel.waitForSelector('.point-menu');
    const fits = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return element.checkVisibility() && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    };
    expect(await menu?.evaluate(fits)).toBe(true);
    await scene.panel.locator('::-p-xpath(//*[@role="menuitem"][starts-with(., "Hide ")])').click();
    await says(scene.panel, '.status-bar', 'shown');
    await scene.panel.locator('.filter-clear').click();
    await line.click({ button: 'right' });
    await scene.panel.waitForSelector('.point-menu');
    await scene.panel.locator('.status-count').click();
    await scene.panel.waitForSelector('.point-menu', { hidden: true });
  });

  it('shows the columns that are chosen', async () => {
    await scene.panel.locator('[aria-label=Columns]').click();
    await scene.panel.locator('::-p-xpath(//*[@role="menuitemcheckbox"][contains(., "Host")])').click();
    await says(scene.panel, '[role=columnheader]', 'Host');
    await says(scene.panel, '.row .cell-host', '.');
  });
});

describe('find', () => {
  it('goes to each match in headers and bodies and marks it', async () => {
    await scene.panel.locator('[aria-label="Find in headers and bodies"]').click();
    await write('.find-box', 'authentication_invalid');
    await says(scene.panel, '.find-count', 'match');
    await press('.find-box', 'Enter');
    await says(scene.panel, '.find-count', '1 of');
    await says(scene.panel, '.found-current', 'authentication_invalid');
    await press('.find-box', 'Escape');
    expect(await textsOf(scene.panel, '.found')).toEqual([]);
  });
});

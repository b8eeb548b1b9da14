import { afterAll, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../components/settings/settings.ts';
import { followSettings } from '../../../entrypoints/devtools/follow-settings.ts';
import { settingsKey } from '../../../entrypoints/shared/stored-theme.ts';

const { disk, browser } = vi.hoisted(() => {
  const disk = {
    load: (_stored: object): void => undefined,
    change: (_changes: object): void => undefined,
  };
  const get = () => new Promise((resolve) => Object.assign(disk, { load: resolve }));
  const addListener = (listener: (changes: object) => void) => Object.assign(disk, { change: listener });
  return { disk, browser: { storage: { local: { get, onChanged: { addListener, removeListener: () => {} } } } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());

const named = (host: string) => ({ ...defaultSettings, hosts: [host] });

function follow() {
  const apply = vi.fn();
  return { apply, settings: followSettings(apply) };
}

it('the stored settings are ready once they are applied', async () => {
  const { apply, settings } = follow();
  const ready = settings.ready.then(() => expect(apply).toHaveBeenCalledExactlyOnceWith(named('first.example')));
  disk.load({ [settingsKey]: named('first.example') });
  await ready;
  disk.change({ [settingsKey]: { newValue: named('second.example') } });
  expect(apply).toHaveBeenLastCalledWith(named('second.example'));
  expect(await settings.newest()).toEqual({ settings: named('second.example'), isDiscarded: false });
});

it('settings that are loaded later than they were changed are not applied', async () => {
  const { apply, settings } = follow();
  disk.change({ [settingsKey]: { newValue: named('second.example') } });
  disk.load({ [settingsKey]: named('first.example') });
  await settings.ready;
  expect(apply).toHaveBeenCalledExactlyOnceWith(named('second.example'));
  expect(await settings.newest()).toMatchObject({ settings: named('second.example') });
});

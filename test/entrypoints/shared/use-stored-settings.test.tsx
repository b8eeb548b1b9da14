// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../components/settings/settings.ts';
import { settingsKey } from '../../../entrypoints/shared/stored-theme.ts';
import { useStoredSettings } from '../../../entrypoints/shared/use-stored-settings.ts';
import { mount } from '../../components/mount.tsx';

type OnChanged = (changes: Record<string, { newValue: unknown }>) => void;

/** A storage that takes its time: a test says when what was put is there, and when that is told. */
const { local, saving, listeners } = vi.hoisted(() => {
  const saving: { readonly settings: unknown; done(): void }[] = [];
  const listeners = new Set<OnChanged>();
  const set = (items: Record<string, unknown>) =>
    new Promise<void>((done) => saving.push({ settings: Object.values(items)[0], done }));
  const onChanged = {
    addListener: (listener: OnChanged) => void listeners.add(listener),
    removeListener: (listener: OnChanged) => void listeners.delete(listener),
  };
  return { local: { set, onChanged }, saving, listeners };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));
// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());
beforeEach(() => {
  saving.length = 0;
  listeners.clear();
});

function shown() {
  let store: ReturnType<typeof useStoredSettings> | undefined;
  function View() {
    store = useStoredSettings(defaultSettings, vi.fn());
    return null;
  }
  mount(<View />);
  return {
    settings: () => store?.settings,
    change: (...wanted: readonly Partial<Settings>[]) =>
      act(async () => {
        for (const one of wanted) store?.change(one);
      }),
    tell: (newValue: unknown) =>
      act(async () => {
        for (const listener of listeners) listener({ [settingsKey]: { newValue } });
      }),
  };
}

const isStored = () =>
  act(async () => {
    saving.at(-1)?.done();
    await new Promise(setImmediate);
  });

describe('stored settings', () => {
  it('lose none of two changes that come at once', async () => {
    const { change, settings } = shown();
    await change({ theme: 'dark' }, { keptExchanges: 500 });
    expect(settings()).toMatchObject({ theme: 'dark', keptExchanges: 500 });
  });

  it('do not jump back when an older change is told while a newer one is being stored', async () => {
    const { change, settings, tell } = shown();
    await change({ keptExchanges: 500 }, { keptExchanges: 600 });
    await isStored();
    await tell({ ...defaultSettings, keptExchanges: 500 });
    expect(settings()?.keptExchanges).toBe(600);
    expect(saving.at(-1)?.settings).toMatchObject({ keptExchanges: 600 });
  });

  it('follow what is changed in another DevTools', async () => {
    const { change, settings, tell } = shown();
    await change({ keptExchanges: 500 });
    await isStored();
    await tell({ ...defaultSettings, keptExchanges: 700 });
    expect(settings()?.keptExchanges).toBe(700);
  });
});

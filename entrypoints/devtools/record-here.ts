import browser from 'webextension-polyfill';
import { followSettings } from './follow-settings.ts';
import type { HandedOver } from './hand-over.ts';
import { type Network, record } from './recorder.ts';
import { createRecordingStore } from './recording-store.ts';

/** Records what DevTools reports to this page, as the settings say. */
export function recordHere(): HandedOver {
  const store = createRecordingStore();
  const settings = followSettings((changed) => store.configure(changed));
  const network = browser.devtools.network as unknown as Network;
  record(
    {
      onRequestFinished: network.onRequestFinished,
      onNavigated: network.onNavigated,
      // What ended before is judged by the hosts that the user named, so it waits for them.
      getHAR: () => settings.ready.then(() => network.getHAR()),
    },
    store,
  );
  return { touchstone: store, touchstoneSettings: () => settings.newest() };
}

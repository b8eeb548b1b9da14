import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ClockContext } from '../../components/clock.ts';
import '../../components/theme.css';
import { type HandedOver, handOver, receive } from '../devtools/hand-over.ts';
import { liveClock } from '../shared/live-clock.ts';
import { RecordingPanel } from './recording-panel.tsx';

const root = document.getElementById('panel');
// Nothing can be handed to it in a private window of Firefox.
const isOnItsOwn = import.meta.env.FIREFOX && browser.extension.inIncognitoContext;
const { touchstone, touchstoneSettings } = isOnItsOwn ? await recordItself() : await receive(window);
const stored = await touchstoneSettings();
if (root) {
  render(
    <ClockContext.Provider value={liveClock}>
      <RecordingPanel store={touchstone} stored={stored} />
    </ClockContext.Provider>,
    root,
  );
}

async function recordItself(): Promise<HandedOver> {
  const { recordHere } = await import('../devtools/record-here.ts');
  const recorded = recordHere();
  handOver(window, recorded);
  return recorded;
}

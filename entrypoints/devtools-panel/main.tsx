import { render } from 'preact';
import { ClockContext } from '../../components/clock.ts';
import '../../components/theme.css';
import { receive } from '../devtools/hand-over.ts';
import { liveClock } from '../shared/live-clock.ts';
import { RecordingPanel } from './recording-panel.tsx';

const root = document.getElementById('panel');
const { touchstone, touchstoneSettings } = await receive(window);
const stored = await touchstoneSettings();
if (root) {
  render(
    <ClockContext.Provider value={liveClock}>
      <RecordingPanel store={touchstone} stored={stored} />
    </ClockContext.Provider>,
    root,
  );
}

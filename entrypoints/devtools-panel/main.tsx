import { render } from 'preact';
import { ClockContext } from '../../components/clock.ts';
import '../../components/theme.css';
import { receive } from '../devtools/hand-over.ts';
import { liveClock } from '../shared/live-clock.ts';
import { loadSettings } from '../shared/stored-settings.ts';
import { RecordingPanel } from './recording-panel.tsx';

const root = document.getElementById('panel');
const [session, stored] = await Promise.all([receive(window), loadSettings()]);
if (root) {
  render(
    <ClockContext.Provider value={liveClock}>
      <RecordingPanel session={session} stored={stored} />
    </ClockContext.Provider>,
    root,
  );
}

import { render } from 'preact';
import { ClockContext } from '../../components/clock.ts';
import '../../components/theme.css';
import { receive } from '../devtools/hand-over.ts';
import { liveClock } from '../shared/live-clock.ts';
import { RecordingPanel } from './recording-panel.tsx';

const root = document.getElementById('panel');
const session = await receive(window);
if (root) {
  render(
    <ClockContext.Provider value={liveClock}>
      <RecordingPanel session={session} />
    </ClockContext.Provider>,
    root,
  );
}

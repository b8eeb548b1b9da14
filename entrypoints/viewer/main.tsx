import { render } from 'preact';
import { ClockContext } from '../../components/clock.ts';
import '../../components/theme.css';
import { liveClock } from '../shared/live-clock.ts';
import { loadSettings } from '../shared/stored-settings.ts';
import { Viewer } from './viewer.tsx';

const root = document.getElementById('viewer');
const stored = await loadSettings();
if (root) {
  render(
    <ClockContext.Provider value={liveClock}>
      <Viewer stored={stored} />
    </ClockContext.Provider>,
    root,
  );
}

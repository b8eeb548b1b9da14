import { skipInWords } from '../../lib/capture/index.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { countSeverities } from '../findings/severity.ts';
import { SeverityCountsView } from '../findings/severity-counts.tsx';
import { texts } from '../texts/index.ts';
import { KeysHelp } from './keys-help.tsx';
import './status-bar.css';

interface Props {
  recording: Recording;
  /** Requests that the filter lets pass. */
  shown: number;
  /** Requests that are there to pass it; more than the auth requests where others are listed too. */
  listed: number;
  isFindingsOpen: boolean;
  onFindings(isOpen: boolean): void;
}

/** How much there is, what is wrong with it, and that it stays here. */
export function StatusBar({ recording, shown, listed, isFindingsOpen, onFindings }: Props) {
  const { inspections, findings, backfilled, dropped, foreignDropped, skips, source, isPaused } = recording;
  const { all, allAuth } = texts.status;
  const whole = listed === inspections.length ? allAuth(listed) : all(listed);
  const state = source === 'imported' ? texts.status.imported : isPaused ? texts.status.paused : texts.status.live;
  return (
    <footer class="status-bar">
      <span class="status-count">{shown === listed ? whole : texts.status.shown(shown, listed)}</span>
      <button
        type="button"
        class="status-findings"
        aria-expanded={isFindingsOpen}
        title={texts.status.findings}
        onClick={() => onFindings(!isFindingsOpen)}
      >
        <SeverityCountsView counts={countSeverities(findings)} />
        <span aria-hidden={findings.length > 0}>{texts.findings.count(findings.length)}</span>
      </button>
      {backfilled > 0 && <span class="status-backfilled dim cut">{texts.status.backfilled(backfilled)}</span>}
      {dropped + foreignDropped > 0 && (
        <span class="status-dropped cut" title={texts.status.droppedHint}>
          {texts.status.dropped(dropped, foreignDropped)}
        </span>
      )}
      {skips.length > 0 && <Skipped skips={skips} />}
      <span class="status-state dim cut">{state}</span>
      <KeysHelp />
    </footer>
  );
}

/** What of a file is not in the list, and why. */
function Skipped({ skips }: Pick<Recording, 'skips'>) {
  const count = skips.reduce((sum, skip) => sum + skip.count, 0);
  const reasons = skips.map((skip) => texts.status.skippedFor(skip.count, skipInWords(skip.reason))).join('\n');
  return (
    <span class="status-skipped cut" title={reasons}>
      {texts.status.skipped(count)}
    </span>
  );
}

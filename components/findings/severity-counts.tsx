import { severities } from '../../lib/diagnose/index.ts';
import { Icon } from '../ui/icon.tsx';
import { countWords, type SeverityCounts } from './severity.ts';
import './severity-counts.css';

/** A shape and a number for every severity that occurs. */
export function SeverityCountsView({ counts }: { counts: SeverityCounts }) {
  const words = countWords(counts);
  if (words === '') return null;
  return (
    <span class="severity-counts" title={words}>
      {severities.map((severity) =>
        counts[severity] === 0 ? null : (
          <span class="severity-count" key={severity} aria-hidden="true">
            <Icon name={severity} />
            {counts[severity]}
          </span>
        ),
      )}
      <span class="unseen">{words}</span>
    </span>
  );
}

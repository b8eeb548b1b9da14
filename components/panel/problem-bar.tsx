import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import './problem-bar.css';

/** What could not be done, until it was read. */
export function ProblemBar({ problem, onSeen }: { problem: string | null; onSeen: (() => void) | undefined }) {
  return (
    <div role="alert" class={problem === null ? undefined : 'problem-bar'}>
      {problem}
      {problem !== null && (
        <button
          type="button"
          class="icon-button"
          title={texts.failure.close}
          aria-label={texts.failure.close}
          onClick={onSeen}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

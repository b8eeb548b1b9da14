import { texts } from '../texts/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import './problem-bar.css';

/** What could not be done, until it was read. */
export function ProblemBar({ problem, onSeen }: { problem: string | null; onSeen: (() => void) | undefined }) {
  return (
    <div role="alert" class={problem === null ? undefined : 'problem-bar'}>
      {problem}
      {problem !== null && <IconButton icon="close" label={texts.failure.close} onClick={onSeen} />}
    </div>
  );
}

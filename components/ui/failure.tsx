import { useContext } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { AboutContext } from './about.ts';
import { useCopy } from './copy.tsx';
import './buttons.css';

export type FailedView = keyof typeof texts.failure.views;

interface Props {
  what: FailedView;
  /** The error's name. Its message may quote the capture, so nobody keeps it. */
  failure: string;
  onRetry(): void;
}

/** In place of a view that crashed: what it was, and a report of it that may be shown to anybody. */
export function Failure({ what, failure, onRetry }: Props) {
  const { words, copy } = useCopy(texts.failure.copy);
  const about = useContext(AboutContext);
  const title = texts.failure.title(texts.failure.views[what]);
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{title}</strong> <code class="mono">{failure}</code>
      </p>
      <p class="dim">{texts.failure.kept}</p>
      <div class="failure-actions">
        <button type="button" class="button" onClick={onRetry}>
          {texts.failure.retry}
        </button>
        <button
          type="button"
          class="button"
          title={texts.failure.report}
          onClick={() => void copy([`${title} ${failure}`, ...about()].join('\n'))}
        >
          {words}
        </button>
      </div>
    </div>
  );
}

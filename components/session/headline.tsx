import type { Finding } from '../../lib/diagnose/index.ts';
import type { Path } from '../../lib/json.ts';
import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Prose } from '../ui/prose.tsx';
import { announcement, sentence } from './sentence.ts';

interface Props {
  view: SessionView;
  /** The worst that was found, if it is an error. */
  trouble: Finding | null;
  onShow(exchange: number | null, path: Path | null): void;
}

/** What is going on, in one sentence: what is wrong before what is right. */
export function Headline({ view, trouble, onShow }: Props) {
  const now = useNow();
  return (
    <>
      {trouble ? (
        <button
          type="button"
          class="session-trouble"
          title={`${trouble.message}. ${texts.session.showTrouble}`}
          onClick={() => onShow(trouble.exchange, trouble.path)}
        >
          <Icon name="error" label={texts.findings.severities.error} />
          <span>
            <Prose text={trouble.message} />
          </span>
        </button>
      ) : (
        <p class="dim cut" title={sentence(view, now)}>
          {sentence(view, now)}
        </p>
      )}
      <p class="unseen" role="status">
        {announcement(view, now)}
      </p>
    </>
  );
}

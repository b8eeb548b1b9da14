import type { Path } from '../../lib/json.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FindingList } from './later.ts';
import { placeWords } from './place-words.ts';

interface Props {
  recording: Recording;
  onShow(exchange: number | null, path: Path | null): void;
  onClose(): void;
}

/** The findings of the whole capture, in a drawer beside the requests. */
export function Findings({ recording, onShow, onClose }: Props) {
  const zone = useZone();
  const placeOf = (index: number) => placeWords(recording, index, zone);
  return (
    <section class="drawer" aria-label={texts.findings.label}>
      <header class="drawer-head">
        <h2>{texts.findings.label}</h2>
        <IconButton icon="close" label={texts.findings.close} keys="Esc" onClick={onClose} />
      </header>
      <div class="drawer-body">
        <ErrorBoundary what="findings">
          <FindingList findings={recording.findings} none={texts.findings.none} onShow={onShow} placeOf={placeOf} />
        </ErrorBoundary>
      </div>
    </section>
  );
}

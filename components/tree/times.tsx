import type { EpochMs } from '../../lib/time.ts';
import { useServerNow } from '../clock.ts';
import { texts } from '../texts/index.ts';
import { fullDate, utcMoment } from '../time/moments.ts';
import { relativeWords } from '../time/words.ts';
import { CopyButton } from '../ui/copy.tsx';

/** A moment that the auth server set, in every way in which one may need it. */
export function Times({ at }: { at: EpochMs }) {
  const now = useServerNow();
  return (
    <p class="field-strip-facts">
      <span>{texts.tree.local(fullDate(at, 'local'))}</span>
      <span class="mono">{utcMoment(at)}</span>
      <span>{relativeWords(at, now)}</span>
      <CopyButton text={utcMoment(at)} label={texts.tree.copyUtc} />
    </p>
  );
}

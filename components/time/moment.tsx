import type { EpochMs } from '../../lib/time.ts';
import { useNow } from '../clock.ts';
import { localMoment, utcMoment } from './moments.ts';
import { relativeWords } from './words.ts';

/** A moment for people: local, how far away it is, and UTC on hover. */
export function Moment({ at }: { at: EpochMs }) {
  const now = useNow();
  return (
    <time class="moment" dateTime={utcMoment(at)} title={utcMoment(at)}>
      {localMoment(at, now)} · {relativeWords(at, now)}
    </time>
  );
}

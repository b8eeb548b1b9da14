import type { EpochMs } from '../../lib/time.ts';
import { useNow, useServerNow } from '../clock.ts';
import { localMoment, utcMoment } from './moments.ts';
import { relativeWords } from './words.ts';

/** When something happened by this machine's clock. */
export const Moment = ({ at }: { at: EpochMs }) => <FromNow at={at} now={useNow()} />;

/** A moment that the auth server set, by whose clock it is near or far. */
export const ServerMoment = ({ at }: { at: EpochMs }) => <FromNow at={at} now={useServerNow()} />;

/** A moment for people: local, how far away it is, and UTC on hover. */
function FromNow({ at, now }: { at: EpochMs; now: EpochMs }) {
  return (
    <time class="moment" dateTime={utcMoment(at)} title={utcMoment(at)}>
      {localMoment(at, now)} · {relativeWords(at, now)}
    </time>
  );
}

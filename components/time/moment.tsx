import type { EpochMs } from '../../lib/time.ts';
import { useNow, useServerNow } from '../clock.ts';
import { useZone } from '../settings/settings-context.ts';
import { dateAndTime, utcMoment } from './moments.ts';
import { relativeWords } from './words.ts';

/** When something happened by this machine's clock. */
export const Moment = ({ at }: { at: EpochMs }) => <FromNow at={at} now={useNow()} />;

/** A moment that the auth server set, by whose clock it is near or far. */
export const ServerMoment = ({ at }: { at: EpochMs }) => <FromNow at={at} now={useServerNow()} />;

/** A moment for people: when, how far away that is, and ISO 8601 on hover. */
function FromNow({ at, now }: { at: EpochMs; now: EpochMs }) {
  const zone = useZone();
  return (
    <time class="moment" dateTime={utcMoment(at)} title={utcMoment(at)}>
      {dateAndTime(at, now, zone)} · {relativeWords(at, now)}
    </time>
  );
}

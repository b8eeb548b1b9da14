import { between, type EpochMs } from '../../lib/time.ts';
import { useNow } from '../clock.ts';
import { localTime, utcMoment } from '../time/moments.ts';
import { durationWords, relativeWords } from '../time/words.ts';

interface Props {
  issuedAt: EpochMs;
  expiresAt: EpochMs;
}

/** A token's life as a bar from its issue to its end, with now on it. */
export function Lifetime({ issuedAt, expiresAt }: Props) {
  const now = useNow();
  const whole = between(issuedAt, expiresAt);
  const share = whole > 0 ? Math.min(1, Math.max(0, between(issuedAt, now) / whole)) : 1;
  const isOver = expiresAt <= now;
  return (
    <div class={isOver ? 'lifetime lifetime-over' : 'lifetime'}>
      <div class="lifetime-track" aria-hidden="true">
        <span class="lifetime-spent" style={{ width: `${share * 100}%` }} />
      </div>
      <div class="lifetime-words">
        <span title={utcMoment(issuedAt)}>issued {localTime(issuedAt)}</span>
        <strong>
          {isOver ? 'expired' : 'expires'} {relativeWords(expiresAt, now)}
        </strong>
        <span title={utcMoment(expiresAt)}>
          {localTime(expiresAt)}, after {durationWords(whole)}
        </span>
      </div>
    </div>
  );
}

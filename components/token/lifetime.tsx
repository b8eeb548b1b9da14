import { inBrief } from '../../lib/in-words.ts';
import { between, type EpochMs } from '../../lib/time.ts';
import { useServerNow } from '../clock.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay, utcMoment } from '../time/moments.ts';
import { relativeWords } from '../time/words.ts';
import './lifetime.css';

interface Props {
  issuedAt: EpochMs;
  notBefore: EpochMs | null;
  expiresAt: EpochMs;
}

const words = texts.token;

/** A token's life as a bar from its issue to its end, with now on it, by the clock of the server that set its times. */
export function Lifetime({ issuedAt, notBefore, expiresAt }: Props) {
  const now = useServerNow();
  const zone = useZone();
  const whole = between(issuedAt, expiresAt);
  const share = whole > 0 ? Math.min(1, Math.max(0, between(issuedAt, now) / whole)) : 1;
  const isOver = expiresAt <= now;
  return (
    <div class={isOver ? 'lifetime lifetime-over' : 'lifetime'}>
      <div class="lifetime-track" aria-hidden="true">
        <span class="lifetime-spent" style={{ width: `${share * 100}%` }} />
      </div>
      <div class="lifetime-words">
        <span title={utcMoment(issuedAt)}>{words.issued(timeOfDay(issuedAt, zone))}</span>
        {notBefore !== null && notBefore > issuedAt && (
          <span title={utcMoment(notBefore)}>{words.valid(timeOfDay(notBefore, zone))}</span>
        )}
        <strong>{words.end(isOver, relativeWords(expiresAt, now))}</strong>
        <span title={utcMoment(expiresAt)}>{words.lasted(timeOfDay(expiresAt, zone), inBrief(whole))}</span>
      </div>
    </div>
  );
}

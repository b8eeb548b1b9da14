import { texts } from '../texts/index.ts';
import { utcMoment } from '../time/moments.ts';
import { countdownWords } from '../time/words.ts';
import type { Countdown } from './countdowns.ts';
import './countdown.css';

const words = texts.session.countdowns;

/** A clock that runs out, with a bar for those who would rather look. */
export function CountdownView({ countdown }: { countdown: Countdown }) {
  const { name, endsAt, remaining, share, stage } = countdown;
  return (
    <div class={`countdown countdown-${stage}`} title={words.ends(utcMoment(endsAt))}>
      <dt class="countdown-name">{words.names[name]}</dt>
      <dd class="countdown-left">{stage === 'over' ? words.over[name] : countdownWords(remaining)}</dd>
      <dd class="countdown-track" aria-hidden="true">
        {/* A new deadline is a new bar: it stands full at once and only then runs out. */}
        <span key={endsAt} class="countdown-bar" style={{ width: `${(stage === 'over' ? 0 : (share ?? 1)) * 100}%` }} />
      </dd>
    </div>
  );
}

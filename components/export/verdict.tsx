import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import type { PreparedExport } from './exporter.ts';
import type { Preparation } from './preparation.ts';
import './verdict.css';

const words = texts.export;

/** Is it safe to share? What the second opinion found, and whether it is done at all. */
export function Verdict({ step, prepared }: Preparation) {
  return (
    <div class="verdict" role="status">
      {step === 'crashed' ? (
        <Refused title={words.crashed.title} text={words.crashed.text} />
      ) : step !== 'done' || prepared === null ? (
        <Working step={step === 'check' ? 'check' : 'sanitize'} />
      ) : prepared.leaks.length === 0 ? (
        <Passed prepared={prepared} />
      ) : (
        <Leaks leaks={prepared.leaks} />
      )}
    </div>
  );
}

function Working({ step }: { step: 'sanitize' | 'check' }) {
  return (
    <>
      <p class="verdict-title">{words.steps[step]}</p>
      <progress class="verdict-progress" aria-label={words.steps[step]} />
    </>
  );
}

function Passed({ prepared: { receipt } }: { prepared: PreparedExport }) {
  const replaced = Object.values(receipt.replaced).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p class="verdict-title verdict-passed">
        <Icon name="check" />
        {words.passed.title}
      </p>
      <p class="dim">{words.passed.text(replaced)}</p>
    </>
  );
}

/** More places would push the rest out of sight and add nothing. */
const listed = 20;

function Leaks({ leaks }: { leaks: PreparedExport['leaks'] }) {
  return (
    <>
      <Refused title={words.refused.title(leaks.length)} text={words.refused.text} />
      <ul class="verdict-places">
        {leaks.slice(0, listed).map(({ what, place }) => (
          <li key={`${what} ${place}`}>
            {what} <code class="mono">{place}</code>
          </li>
        ))}
        {leaks.length > listed && <li class="dim">{words.refused.more(leaks.length - listed)}</li>}
      </ul>
    </>
  );
}

function Refused({ title, text }: { title: string; text: string }) {
  return (
    <>
      <p class="verdict-title verdict-refused">
        <Icon name="error" />
        {title}
      </p>
      <p class="dim">{text}</p>
    </>
  );
}

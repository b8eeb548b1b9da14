import { useEffect, useRef } from 'preact/hooks';
import type { Path } from '../../lib/json.ts';
import { texts } from '../texts/index.ts';
import { Masked } from '../ui/masked.tsx';
import { Secret } from '../ui/secret.tsx';
import type { Pair, PairSection } from './pairs.ts';

/** Names and values; secrets are masked, one of them may be what the reader came for. */
export function PairList({ section: { title, pairs }, target }: { section: PairSection; target: Path | null }) {
  return (
    <section class="pairs">
      <h3 class="part-title">
        {title} <span class="dim">{pairs.length}</span>
      </h3>
      <dl class="pairs-list">
        {pairs.map((pair, index) => (
          <PairLine key={index} pair={pair} isTarget={pair.path === target} />
        ))}
      </dl>
    </section>
  );
}

function PairLine({ pair: { name, value, isSecret, meaning }, isTarget }: { pair: Pair; isTarget: boolean }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    self.current?.scrollIntoView({ block: 'center' });
    self.current?.focus({ preventScroll: true });
  }, [isTarget]);
  return (
    <div class={isTarget ? 'pair pair-target' : 'pair'} ref={self} tabIndex={isTarget ? -1 : undefined}>
      <dt class="mono">
        <Masked text={name} name={texts.secret.name} />
      </dt>
      <dd>
        <PairValue value={value} name={name} isSecret={isSecret} />
        {meaning !== undefined && <span class="dim pair-meaning">{meaning}</span>}
      </dd>
    </div>
  );
}

function PairValue({ value, name, isSecret }: Pick<Pair, 'value' | 'name' | 'isSecret'>) {
  if (value === '') return <span class="dim">{texts.details.empty}</span>;
  return isSecret ? <Secret value={value} name={name} /> : <span class="mono pair-value">{value}</span>;
}

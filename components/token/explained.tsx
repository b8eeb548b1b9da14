import { useMemo } from 'preact/hooks';
import { explainToken } from '../../lib/inspect/index.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { texts } from '../texts/index.ts';
import './explained.css';

/** What the token says in bit masks, lists and digests, told in full; absent where it says nothing so. */
export function Explained({ token }: { token: Token }) {
  const told = useMemo(() => explainToken(token), [token]);
  if (told.length === 0) return null;
  return (
    <section class="token-explained" aria-label={texts.token.explained}>
      <h4>{texts.token.explained}</h4>
      <dl>
        {told.map(({ path, value, meaning }) => (
          <div key={`${path} ${meaning} ${value}`}>
            <dt title={path}>{meaning}</dt>
            <dd class="mono">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

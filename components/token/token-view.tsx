import { useMemo, useState } from 'preact/hooks';
import { tokenShape } from '../../lib/inspect/index.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { texts } from '../texts/index.ts';
import { Tree } from '../tree/tree.tsx';
import { CopyButton, CopySecretButton } from '../ui/copy.tsx';
import { Secret } from '../ui/secret.tsx';
import { Explained } from './explained.tsx';
import { FetchKeys } from './fetch-keys.tsx';
import { Lifetime } from './lifetime.tsx';
import { isPublic, signatureWords, tokenTitle } from './token-words.ts';
import './token.css';

/** One token: what it is, how long it lives, whether its signature holds, and what it says. */
function TokenView({ token }: { token: Token }) {
  const { kind, where, alg, header, claims, issuedAt, notBefore, expiresAt, raw } = token;
  const content = useMemo(() => (claims === null ? { header } : { claims, header }), [claims, header]);
  const { verdict, reason, tone } = signatureWords(token);
  return (
    <article class="token">
      <header class="token-head">
        <h3>{tokenTitle(kind)}</h3>
        {alg !== null && <span class="chip">{alg}</span>}
        <code class="mono dim cut" title={where}>
          {where}
        </code>
      </header>
      {issuedAt !== null && expiresAt !== null && <Lifetime {...{ issuedAt, notBefore, expiresAt }} />}
      <p class="token-signature">
        <strong class={`token-verdict-${tone}`}>{verdict}</strong>: {reason}. <FetchKeys token={token} />
      </p>
      <p class="token-raw">
        <RawToken kind={kind} raw={raw} />
      </p>
      <Explained token={token} />
      {header !== null && (
        <Tree
          label={tokenTitle(kind)}
          value={content}
          shape={tokenShape(token)}
          open={['claims', 'header']}
          unknown={texts.token.custom}
        />
      )}
    </article>
  );
}

function RawToken({ kind, raw }: Pick<Token, 'kind' | 'raw'>) {
  const words = texts.token;
  if (!isPublic(kind))
    return (
      <>
        <Secret value={raw} name={tokenTitle(kind).toLowerCase()} />
        <CopySecretButton text={raw} label={words.copy} confirm={words.confirm} />
      </>
    );
  return (
    <>
      <code class="mono">{raw}</code>
      <CopyButton text={raw} label={words.copyPublic} />
    </>
  );
}

/** The same token often stands in several places; it is drawn once, with a choice where there are different ones. */
export function TokensView({ tokens, target }: { tokens: readonly Token[]; target: string | null }) {
  const distinct = distinctTokens(tokens);
  const wanted = tokens.find(({ where }) => where === target)?.raw;
  const [picked, pick] = useState<string | null>(null);
  const shown = distinct.find(({ raw }) => raw === (picked ?? wanted)) ?? distinct[0];
  return (
    <div class="tokens">
      {distinct.length > 1 && (
        <fieldset class="token-choice" aria-label={texts.token.choose}>
          {distinct.map(({ raw, kind, where }) => (
            <button
              type="button"
              class="token-pick"
              key={where}
              aria-pressed={raw === shown?.raw}
              onClick={() => pick(raw)}
            >
              {tokenTitle(kind)} <span class="mono dim">{where}</span>
            </button>
          ))}
        </fieldset>
      )}
      {shown && <TokenView key={shown.where} token={shown} />}
    </div>
  );
}

/** What can be read comes before what is opaque. */
const distinctTokens = (tokens: readonly Token[]): readonly Token[] =>
  tokens
    .filter(({ raw }, index) => tokens.findIndex((other) => other.raw === raw) === index)
    .sort((left, right) => Number(left.claims === null) - Number(right.claims === null));

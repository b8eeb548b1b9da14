import type { Content } from '../../lib/capture/index.ts';
import type { Inspection, Reading } from '../../lib/inspect/index.ts';
import { MarkedText } from '../find/marked-text.tsx';
import type { BodySide } from '../find/matches.ts';
import { useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { CopyButton, CopySecretButton } from '../ui/copy.tsx';
import { BodyNote } from './body-note.tsx';
import { pieces, secretsOf, upTo } from './masked.ts';

const { bodies } = texts.details.sections;

/** The bodies as they came, with their secrets masked. */
export function RawTab({ inspection, reading }: { inspection: Inspection; reading: Reading }) {
  const secrets = secretsOf(inspection.tokens, reading, useSecretNames());
  const shared = { secrets, exchange: inspection.exchange.index };
  return (
    <div class="raw">
      <RawBody {...shared} title={bodies.response} side="response" content={reading.content} />
      <RawBody {...shared} title={bodies.request} side="request" content={reading.requestContent} />
    </div>
  );
}

/** More would freeze the panel; the whole is one click away, in the clipboard. */
const drawnLimit = 100_000;

interface BodyProps {
  title: string;
  side: BodySide;
  exchange: number;
  content: Content;
  secrets: readonly string[];
}

function RawBody({ title, side, exchange, content, secrets }: BodyProps) {
  const text = textOf(content);
  if (text === null) return <BodyNote content={content} side={title} />;
  const masked = pieces(text, secrets);
  const rest = text.length - drawnLimit;
  return (
    <section class="pairs">
      <h3 class="part-title">
        {title}
        {masked.some(({ isSecret }) => isSecret) ? (
          <CopySecretButton
            key={exchange}
            text={text}
            label={texts.details.copySecretBody}
            confirm={texts.secret.confirmInside}
          />
        ) : (
          <CopyButton text={text} label={texts.details.copyBody} />
        )}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <pre class="raw-text mono" tabIndex={0}>
        <MarkedText pieces={upTo(drawnLimit, masked)} side={side} exchange={exchange} />
      </pre>
      {rest > 0 && <p class="body-note dim">{texts.details.moreText(rest)}</p>}
    </section>
  );
}

function textOf(content: Content): string | null {
  switch (content.kind) {
    case 'json':
      return JSON.stringify(content.value, null, 2);
    case 'form':
      return content.fields.map(([name, value]) => `${name}=${value}`).join('\n');
    case 'text':
      return content.text;
    default:
      return null;
  }
}

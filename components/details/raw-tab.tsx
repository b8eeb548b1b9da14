import { useMemo } from 'preact/hooks';
import type { Body, Content } from '../../lib/capture/index.ts';
import type { Inspection, Reading } from '../../lib/inspect/index.ts';
import { MarkedText } from '../find/marked-text.tsx';
import type { BodySide } from '../find/matches.ts';
import { useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { CopyButton, CopySecretButton } from '../ui/copy.tsx';
import { type Piece, pieces } from '../ui/pieces.ts';
import { BodyNote } from './body-note.tsx';
import { sentText, shownText } from './body-text.ts';
import { secretsOf } from './secrets-of.ts';

const { bodies } = texts.details.sections;

/** The bodies set out for reading, with their secrets masked; copied, they are as they were sent. */
export function RawTab({ inspection, reading }: { inspection: Inspection; reading: Reading }) {
  const named = useSecretNames();
  const { tokens } = inspection;
  const secrets = useMemo(() => secretsOf(tokens, reading, named), [tokens, reading, named]);
  const { index, request, response } = inspection.exchange;
  const shared = { secrets, exchange: index };
  return (
    <div class="raw">
      <RawBody {...shared} title={bodies.response} side="response" body={response.body} content={reading.content} />
      <RawBody {...shared} title={bodies.request} side="request" body={request.body} content={reading.requestContent} />
    </div>
  );
}

/** More would freeze the panel; the whole is one click away, in the clipboard. */
const drawnLimit = 100_000;

interface BodyProps {
  title: string;
  side: BodySide;
  exchange: number;
  body: Body;
  content: Content;
  secrets: readonly string[];
}

function RawBody({ title, side, exchange, body, content, secrets }: BodyProps) {
  const text = useMemo(() => shownText(content), [content]);
  const masked = useMemo(() => pieces(text ?? '', secrets, drawnLimit), [text, secrets]);
  if (text === null) return <BodyNote content={content} side={title} />;
  const sent = sentText(body) ?? text;
  const rest = text.length - drawnLimit;
  return (
    <section class="pairs">
      <h3 class="part-title">
        {title}
        {mayHoldSecrets(masked, text, secrets) ? (
          <CopySecretButton
            key={exchange}
            text={sent}
            label={texts.details.copySecretBody}
            confirm={texts.secret.confirmInside}
          />
        ) : (
          <CopyButton text={sent} label={texts.details.copyBody} />
        )}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <pre class="raw-text mono" tabIndex={0}>
        <MarkedText pieces={masked} side={side} exchange={exchange} />
      </pre>
      {rest > 0 && <p class="body-note dim">{texts.details.moreText(rest)}</p>}
    </section>
  );
}

/** Beyond what is drawn nobody has looked. */
const mayHoldSecrets = (masked: readonly Piece[], text: string, secrets: readonly string[]): boolean =>
  masked.some(({ isSecret }) => isSecret) || (text.length > drawnLimit && (secrets.length > 0 || text.includes('eyJ')));

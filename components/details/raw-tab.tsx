import type { Content } from '../../lib/capture/index.ts';
import type { Inspection, Reading } from '../../lib/inspect/index.ts';
import { plural } from '../texts.ts';
import { CopyButton } from '../ui/copy.tsx';
import { Secret } from '../ui/secret.tsx';
import { BodyNote } from './body-note.tsx';
import { pieces, secretsOf, upTo } from './masked.ts';

/** The bodies as they came, with their secrets masked. */
export function RawTab({ inspection, reading }: { inspection: Inspection; reading: Reading }) {
  const secrets = secretsOf(inspection.tokens, reading);
  return (
    <div class="raw">
      <RawBody title="Response body" content={reading.content} secrets={secrets} />
      <RawBody title="Request body" content={reading.requestContent} secrets={secrets} />
    </div>
  );
}

/** More would freeze the panel; the whole is one click away, in the clipboard. */
const drawnLimit = 100_000;

function RawBody({ title, content, secrets }: { title: string; content: Content; secrets: readonly string[] }) {
  const text = textOf(content);
  if (text === null) return <BodyNote content={content} side={title} />;
  const rest = text.length - drawnLimit;
  return (
    <section class="pairs">
      <h3 class="part-title">
        {title}
        <CopyButton text={text} label="Copy raw body" />
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <pre class="raw-text mono" tabIndex={0}>
        {upTo(drawnLimit, pieces(text, secrets)).map((piece, index) =>
          piece.isSecret ? <Secret key={index} value={piece.text} name="secret value" /> : piece.text,
        )}
      </pre>
      {rest > 0 && <p class="body-note dim">{plural(rest, 'more character')}: copy the body to read them.</p>}
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

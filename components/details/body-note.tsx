import type { Content } from '../../lib/capture/index.ts';
import { texts } from '../texts/index.ts';

/** Why there is no body to show, where there is none. */
export function BodyNote({ content, side }: { content: Content; side: string }) {
  return (
    <section class="pairs">
      <h3 class="part-title">{side}</h3>
      <p class="body-note dim">{wordsOf(content)}</p>
    </section>
  );
}

function wordsOf(content: Content): string {
  if (content.kind === 'none') return texts.body.none;
  return content.kind === 'unreadable' ? texts.body[content.reason] : texts.body.nested;
}

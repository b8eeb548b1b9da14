import type { Content } from '../../lib/capture/index.ts';
import { texts } from '../texts/index.ts';

/** Why there is no body to show, where there is none. */
export function BodyNote({ content, side }: { content: Content; side: string }) {
  const words =
    content.kind === 'unreadable' ? texts.body[content.reason] : content.kind === 'none' ? texts.body.none : null;
  if (words === null) return null;
  return (
    <section class="pairs">
      <h3 class="part-title">{side}</h3>
      <p class="body-note dim">{words}</p>
    </section>
  );
}

import { useContext, useEffect, useRef } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import type { Piece } from '../ui/pieces.ts';
import { Secret } from '../ui/secret.tsx';
import { HighlightContext, type MarkedPiece, markedPieces } from './highlight.ts';
import type { BodySide } from './matches.ts';

interface Props {
  pieces: readonly Piece[];
  side: BodySide;
  exchange: number;
}

/** A body with its secrets masked and what the find bar looks for marked; the match it stands at is brought into view. */
export function MarkedText({ pieces, side, exchange }: Props) {
  const highlight = useContext(HighlightContext);
  const marked = highlight
    ? markedPieces(pieces, highlight.pattern)
    : pieces.map((piece): MarkedPiece => ({ ...piece, nth: null, count: 0 }));
  const match = highlight?.match;
  const current = match?.kind === 'body' && match.side === side && match.exchange === exchange ? match.nth : null;
  return (
    <>
      {marked.map((piece, index) => (
        <Marked key={index} piece={piece} isCurrent={holds(piece, current)} />
      ))}
    </>
  );
}

const holds = ({ nth, count }: MarkedPiece, wanted: number | null): boolean =>
  nth !== null && wanted !== null && wanted >= nth && wanted < nth + count;

function Marked({ piece: { text, isSecret, nth }, isCurrent }: { piece: MarkedPiece; isCurrent: boolean }) {
  const self = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) self.current?.scrollIntoView({ block: 'center' });
  }, [isCurrent]);
  const content = isSecret ? <Secret value={text} name={texts.find.secret} /> : text;
  if (nth === null) return <>{content}</>;
  return (
    <mark ref={self} class={isCurrent ? 'found found-current' : 'found'}>
      {content}
    </mark>
  );
}

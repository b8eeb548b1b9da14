import type { ComponentChildren } from 'preact';
import { FindBar } from './find-bar.tsx';
import { HighlightContext } from './highlight.ts';
import type { Find } from './use-find.ts';

/** The find bar when it is asked for, and below it the views that mark what it looks for. */
export function FindScope({ find, children }: { find: Find; children: ComponentChildren }) {
  return (
    <>
      {find.isOpen && <FindBar find={find} />}
      <HighlightContext.Provider value={find.highlight}>{children}</HighlightContext.Provider>
    </>
  );
}

import { type ComponentChildren, createContext } from 'preact';
import { FindBar } from './find-bar.tsx';
import { HighlightContext } from './highlight.ts';
import type { Find } from './use-find.ts';

/** Looks for a text in all that was recorded; null where nothing can be looked through. */
export const LookContext = createContext<Find['look'] | null>(null);

/** The find bar when it is asked for, and below it the views that mark what it looks for, and can ask for it. */
export function FindScope({ find, children }: { find: Find; children: ComponentChildren }) {
  return (
    <LookContext.Provider value={find.look}>
      {find.isOpen && <FindBar find={find} />}
      <HighlightContext.Provider value={find.highlight}>{children}</HighlightContext.Provider>
    </LookContext.Provider>
  );
}

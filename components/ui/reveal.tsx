import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useId, useState } from 'preact/hooks';

/** A secret that was asked for hides itself again after this long. */
export const revealedFor = 10_000;

interface Revealing {
  readonly revealed: string | null;
  reveal(id: string | null): void;
}

const RevealContext = createContext<Revealing>({ revealed: null, reveal: () => {} });

/** Within it one secret is shown at a time. */
export function RevealScope({ children }: { children: ComponentChildren }) {
  const [revealed, reveal] = useState<string | null>(null);
  useEffect(() => {
    if (revealed === null) return;
    const timer = setTimeout(() => reveal(null), revealedFor);
    return () => clearTimeout(timer);
  }, [revealed]);
  return <RevealContext.Provider value={{ revealed, reveal }}>{children}</RevealContext.Provider>;
}

/** Is this one shown, and how to change that. Another value in its place must be asked for anew. */
export function useReveal(value: string): { readonly isRevealed: boolean; toggle(): void } {
  const id = `${useId()} ${value}`;
  const { revealed, reveal } = useContext(RevealContext);
  const isRevealed = revealed === id;
  return { isRevealed, toggle: () => reveal(isRevealed ? null : id) };
}

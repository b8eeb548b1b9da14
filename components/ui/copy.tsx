import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { Icon } from './icon.tsx';

/** Puts text on the clipboard; false where it could not, and the clipboard holds what it held before. */
export type Copy = (text: string) => Promise<boolean>;

/** How text gets to the clipboard; the entrypoint knows. */
export const CopyContext = createContext<Copy>(async () => false);

const shownMs = 2000;

/** What a button that copies does, and what it says: its label and, for a moment after each try, how that went. */
export function useCopy(label: string) {
  const copy = useContext(CopyContext);
  const [outcome, setOutcome] = useState<keyof typeof texts.copy | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  return {
    words: <span aria-live="polite">{outcome === null ? label : texts.copy[outcome]}</span>,
    copy: async (text: string): Promise<void> => setOutcome((await copy(text)) ? 'copied' : 'failed'),
  };
}

/** Copies on click, and says for a moment whether it did. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { words, copy } = useCopy(label);
  return (
    <button type="button" class="quiet-button" onClick={() => void copy(text)}>
      <Icon name="copy" />
      {words}
    </button>
  );
}

interface SecretProps {
  text: string;
  label: string;
  /** What it says once it was asked: what would be copied. */
  confirm: string;
}

/** Copies a secret, but only when asked twice, without leaving in between: the clipboard is read by others. */
export function CopySecretButton({ text, label, confirm }: SecretProps) {
  const [isAsked, ask] = useState(false);
  const { words, copy } = useCopy(isAsked ? confirm : label);
  return (
    <button
      type="button"
      class="quiet-button"
      onBlur={() => ask(false)}
      onClick={() => (isAsked ? void copy(text) : ask(true))}
    >
      <Icon name="copy" />
      {words}
    </button>
  );
}

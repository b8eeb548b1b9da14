import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { Icon } from './icon.tsx';

/** How text gets to the clipboard; the entrypoint knows. */
export const CopyContext = createContext<(text: string) => void>(() => {});

/** Copies on click, says so for a moment. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const copy = useContext(CopyContext);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 1500);
    return () => clearTimeout(timer);
  }, [isDone]);
  return (
    <button
      type="button"
      class="quiet-button"
      onClick={() => {
        copy(text);
        setDone(true);
      }}
    >
      <Icon name="copy" />
      <span aria-live="polite">{isDone ? texts.secret.copied : label}</span>
    </button>
  );
}

/** Copies a secret, but only when asked a second time: the clipboard is read by others. */
export function CopySecretButton({ text }: { text: string }) {
  const [isAsked, ask] = useState(false);
  if (isAsked) return <CopyButton text={text} label={texts.secret.confirm} />;
  return (
    <button type="button" class="quiet-button" onClick={() => ask(true)}>
      <Icon name="copy" />
      {texts.secret.copy}
    </button>
  );
}

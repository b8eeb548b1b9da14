import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { printable } from '../../lib/export/index.ts';
import { pieces } from './pieces.ts';
import { Secret } from './secret.tsx';

/** The tokens of what is shown, which may be repeated in any of its texts. */
export const SecretsContext = createContext<readonly string[]>([]);

interface Props {
  text: string;
  /** What the text is, in the names of the buttons. */
  name: string;
  tabIndex?: number;
}

/** A text whose secrets must be asked for, one by one. */
export function Masked({ text, name, tabIndex = 0 }: Props) {
  const parts = pieces(text, useContext(SecretsContext));
  return (
    <>
      {parts.map((part, index) =>
        part.isSecret ? <Secret key={index} value={part.text} name={name} tabIndex={tabIndex} /> : printable(part.text),
      )}
    </>
  );
}

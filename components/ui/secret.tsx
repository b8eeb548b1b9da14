import { texts } from '../texts/index.ts';
import { Icon } from './icon.tsx';
import { useReveal } from './reveal.tsx';
import './secret.css';

interface Props {
  value: string;
  /** What it is, in the name of the button: `token`, `cookie __session`. */
  name: string;
  /** Rows of a tree take their buttons out of the tab order until they are active. */
  tabIndex?: number;
}

/** A value that stays out of the document until someone asks for it. */
export function Secret({ value, name, tabIndex = 0 }: Props) {
  const { isRevealed, toggle } = useReveal(value);
  return (
    <span class="secret">
      <button
        type="button"
        class="secret-button"
        aria-pressed={isRevealed}
        aria-label={isRevealed ? texts.secret.hide(name) : texts.secret.show(name)}
        tabIndex={tabIndex}
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
      >
        <Icon name="reveal" />
        {!isRevealed && <span aria-hidden="true">••••••••</span>}
      </button>
      {isRevealed ? (
        <span class="secret-value mono">{value}</span>
      ) : (
        <span class="dim"> {texts.secret.length(value.length)}</span>
      )}
    </span>
  );
}

import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { ListRow } from '../list/row.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import type { Option } from './completion.ts';
import type { FilterProblem } from './filter.ts';
import { useCompletion } from './use-completion.ts';
import './filter-box.css';

interface Props {
  box: RefObject<HTMLInputElement | null>;
  text: string;
  problem: FilterProblem | null;
  /** Whose values are offered. */
  rows: readonly ListRow[];
  onFilter(text: string): void;
}

const words = texts.filter;

/** The filter's text, what could complete it, and what is wrong with it (ARIA Authoring Practices: combobox with a listbox). */
export function FilterBox({ box, text, problem, rows, onFilter }: Props) {
  const base = useId();
  const { options, active, isOpen, pick, ...on } = useCompletion({ box, text, rows, onFilter });
  const shownProblem = isOpen ? null : problem;
  return (
    <div class="filter">
      <input
        ref={box}
        type="text"
        role="combobox"
        class="filter-box"
        placeholder={words.placeholder}
        aria-label={words.label}
        aria-keyshortcuts="/ Control+F"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${base}-options`}
        aria-activedescendant={isOpen && active !== -1 ? `${base}-${active}` : undefined}
        aria-invalid={shownProblem !== null}
        aria-describedby={shownProblem ? `${base}-problem` : undefined}
        spellcheck={false}
        autocomplete="off"
        value={text}
        {...on}
      />
      {text !== '' && (
        <button
          type="button"
          class="filter-clear"
          title={words.clear}
          aria-label={words.clear}
          onClick={() => {
            onFilter('');
            box.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <Options base={base} options={isOpen ? options : []} active={active} onPick={pick} />
      <div role="alert" id={`${base}-problem`} class={shownProblem ? 'filter-problem' : undefined}>
        {shownProblem && <ProblemWords text={text} problem={shownProblem} />}
      </div>
    </div>
  );
}

function ProblemWords({ text, problem: { start, end, reason } }: { text: string; problem: FilterProblem }) {
  return (
    <>
      <code class="mono filter-wrong cut">{text.slice(start, end)}</code> {reason}
    </>
  );
}

interface OptionsProps {
  base: string;
  options: readonly Option[];
  active: number;
  onPick(option: Option): void;
}

/** It never takes the focus from the box, so a press must not either. */
function Options({ base, options, active, onPick }: OptionsProps) {
  return (
    <div
      role="listbox"
      id={`${base}-options`}
      class="filter-options"
      aria-label={words.completions}
      hidden={options.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, which names the active option
        <div
          role="option"
          key={option.text}
          id={`${base}-${index}`}
          class="filter-option"
          aria-selected={index === active}
          onClick={() => onPick(option)}
        >
          <span class="mono cut">{option.text}</span>
          <span class="dim cut">{option.count === null ? option.hint : option.count.toLocaleString('en')}</span>
        </div>
      ))}
    </div>
  );
}

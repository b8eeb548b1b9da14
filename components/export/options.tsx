import { useId } from 'preact/hooks';
import type { Format } from '../../lib/export/index.ts';
import { texts } from '../texts/index.ts';
import { type Scope, scopeTitle } from './scopes.ts';
import './options.css';

export interface ExportOptions {
  readonly format: Format;
  readonly scope: Scope;
  readonly areTimesKept: boolean;
}

interface Props extends ExportOptions {
  scopes: readonly Scope[];
  onChange(change: Partial<ExportOptions>): void;
}

const words = texts.export;
const formats: readonly Format[] = ['har', 'json', 'markdown', 'curl'];

/** Which requests are exported, and in which format. */
export function Options({ format, scope, scopes, areTimesKept, onChange }: Props) {
  return (
    <div class="export-options">
      <Choice
        label={words.format}
        choices={formats.map((id) => ({ id, title: words.formats[id].title, hint: words.formats[id].hint }))}
        chosen={format}
        onChoose={(id) => onChange({ format: id })}
      />
      {scopes.length > 1 && (
        <Choice
          label={words.what}
          choices={scopes.map((each) => ({ id: each.id, title: scopeTitle(each) }))}
          chosen={scope.id}
          onChoose={(id) => onChange({ scope: scopes.find((each) => each.id === id) ?? scope })}
        />
      )}
      <label class="export-times" title={words.shiftHint}>
        <input
          type="checkbox"
          checked={!areTimesKept}
          onChange={(event) => onChange({ areTimesKept: !event.currentTarget.checked })}
        />
        {words.shift}
      </label>
      <p class="export-hint dim">{words.formats[format].hint}</p>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  label: string;
  choices: readonly { readonly id: Id; readonly title: string; readonly hint?: string }[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** One of a few, all in sight. */
function Choice<Id extends string>({ label, choices, chosen, onChoose }: ChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {choices.map(({ id, title, hint }) => (
        <label key={id} class="choice-one" title={hint}>
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}

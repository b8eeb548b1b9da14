import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { readHosts } from './settings.ts';

const words = texts.settings;

/** A setting with its name; a group where it has several controls. */
function Field({ label, isGroup, children }: { label: string; isGroup?: true; children: ComponentChildren }) {
  if (isGroup)
    return (
      <fieldset class="settings-field">
        <legend>{label}</legend>
        {children}
      </fieldset>
    );
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class="settings-field">
      <span class="settings-name">{label}</span>
      {children}
    </label>
  );
}

interface LinesProps {
  label: string;
  hint: string;
  placeholder: string;
  lines: readonly string[];
  problem?: string | null;
  onChange(text: string): void;
}

/** Several values, one a line. They are shown as they were understood; what was not understood stays as it was typed. */
function LinesField({ label, hint, placeholder, lines, problem = null, onChange }: LinesProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = lines.join('\n');
  useLayoutEffect(() => {
    if (box.current) box.current.value = text;
  }, [text]);
  return (
    <div class="settings-field">
      <label class="settings-name" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={box}
        class="mono"
        rows={2}
        spellcheck={false}
        placeholder={placeholder}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== null}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={problem === null ? 'dim' : 'settings-problem'} role="status">
        {problem ?? hint}
      </p>
    </div>
  );
}

export function HostsField({
  hosts,
  onChange,
}: {
  hosts: readonly string[];
  onChange(hosts: readonly string[]): void;
}) {
  const [unusable, setUnusable] = useState<readonly number[]>([]);
  return (
    <LinesField
      {...words.hosts}
      lines={hosts}
      problem={unusable.length === 0 ? null : words.noHost(unusable)}
      onChange={(text) => {
        const typed = readHosts(text);
        setUnusable(typed.unusable);
        if (typed.unusable.length === 0) onChange(typed.hosts);
      }}
    />
  );
}

export function NamesField({
  names,
  onChange,
}: {
  names: readonly string[];
  onChange(names: readonly string[]): void;
}) {
  const typed = (text: string) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  return <LinesField {...words.names} lines={names} onChange={(text) => onChange(typed(text))} />;
}

interface NumberProps {
  label: string;
  unit: string;
  value: number;
  range: readonly [least: number, most: number];
  onChange(value: number): void;
}

export function NumberField({ label, unit, value, range: [least, most], onChange }: NumberProps) {
  return (
    <Field label={label}>
      <span class="settings-number">
        <input
          type="number"
          min={least}
          max={most}
          value={value}
          onChange={(event) => {
            const typed = Math.round(event.currentTarget.valueAsNumber);
            if (Number.isFinite(typed)) onChange(Math.min(most, Math.max(least, typed)));
          }}
        />
        {unit}
      </span>
    </Field>
  );
}

interface ChoiceProps<Choice extends string> {
  label: string;
  choices: readonly Choice[];
  names: Readonly<Record<Choice, string>>;
  chosen: Choice;
  onChange(choice: Choice): void;
}

/** One of a few. */
export function ChoiceField<Choice extends string>({ label, choices, names, chosen, onChange }: ChoiceProps<Choice>) {
  const group = useId();
  return (
    <Field label={label} isGroup>
      <div class="settings-choices">
        {choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={group} checked={choice === chosen} onChange={() => onChange(choice)} />
            {names[choice]}
          </label>
        ))}
      </div>
    </Field>
  );
}

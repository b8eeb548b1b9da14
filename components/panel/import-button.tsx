import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { FileInput } from './file-input.tsx';

interface Props {
  label: string;
  class: string;
  children: ComponentChildren;
  onFile(file: File): void;
}

/** A button that asks for a file. */
export function ImportButton({ label, class: className, children, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} title={label} aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </button>
      <FileInput input={input} label={label} onFile={onFile} />
    </>
  );
}

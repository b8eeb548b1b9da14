import type { RefObject } from 'preact';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  label: string;
  onFile(file: File): void;
}

/** Hidden; a visible button clicks it. Emptied after each use, so that the same file can be picked twice in a row. */
export function FileInput({ input, label, onFile }: Props) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      aria-label={label}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        event.currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}

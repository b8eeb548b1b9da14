import { useEffect } from 'preact/hooks';

/** What is pasted outside a field is imported: a file, or text of any form that a file may have. */
export function usePaste(onPaste: (pasted: Blob) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, dialog')) return;
      const pasted = event.clipboardData?.files[0] ?? textIn(event.clipboardData);
      if (pasted === null) return;
      event.preventDefault();
      onPaste(pasted);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
}

function textIn(data: DataTransfer | null): Blob | null {
  const text = data?.getData('text/plain') ?? '';
  return text.trim() === '' ? null : new Blob([text]);
}

import { useEffect } from 'preact/hooks';

/** Set on the document while a file is held over it, for whoever wants to show where it may fall. */
const isOver = 'file-over';

/** A file that is dropped anywhere on the page is imported, not opened in its place. */
export function useFileDrop(onFile: (file: File) => void): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    const accept = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      classList.add(isOver);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) classList.remove(isOver);
    };
    const drop = (event: DragEvent) => {
      classList.remove(isOver);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener('dragover', accept);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', accept);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  });
}

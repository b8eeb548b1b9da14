/** What the panel asks of whoever shows it. */
export interface Actions {
  setPaused(isPaused: boolean): void;
  clear(): void;
  /** Of the inspected page; absent where there is none, as in the viewer. */
  reloadPage?(): void;
  /** Through the inspected page, whose request is then recorded; absent where there is none. */
  fetchKeys?(url: string): void;
  exportCapture(format: 'har' | 'json'): void;
  importFile(file: File): void;
  copy(text: string): void;
}

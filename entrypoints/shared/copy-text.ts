/** Puts text on the clipboard. DevTools frames may not use the clipboard API, so the old command stands in for it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Behind an open dialog nothing can be selected.
    const place = document.querySelector('dialog[open]') ?? document.body;
    const before = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    place.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

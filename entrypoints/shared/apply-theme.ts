import type { Theme } from '../../lib/theme.ts';

/** Sets the theme that was chosen; `system` leaves it to the browser. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

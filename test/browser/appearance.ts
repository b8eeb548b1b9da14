// How DevTools looks: its theme, and the side of the page where it stands.
import type { Page } from 'puppeteer-core';
import { inFrontEnd } from './front-end.ts';

const themeSetting = "(await import('./core/common/common.js')).Settings.Settings.instance().moduleSetting('ui-theme')";
const dock = "(await import('./ui/legacy/legacy.js')).DockController.DockController.instance()";

// DevTools names its light theme after nothing else than being the default.
const themes = { light: 'default', dark: 'dark' } as const;

/** Sets DevTools' own theme. The panel's `prefers-color-scheme` follows it, not the system's. */
export async function setTheme(frontEnd: Page, theme: keyof typeof themes): Promise<void> {
  await inFrontEnd(frontEnd, `${themeSetting}.set(${JSON.stringify(themes[theme])})`);
}

export async function setDockSide(frontEnd: Page, side: 'right' | 'bottom' | 'left' | 'undocked'): Promise<void> {
  await inFrontEnd(frontEnd, `${dock}.setDockSide(${JSON.stringify(side)})`);
}

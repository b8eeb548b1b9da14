// How DevTools looks: its theme, and the side of the page where it stands.
import type { Browser, Page } from 'puppeteer-core';
import { inFrontEnd } from './front-end.ts';

const settings = "(await import('./core/common/common.js')).Settings.Settings.instance()";
const dock = "(await import('./ui/legacy/legacy.js')).DockController.DockController.instance()";

// DevTools names its light theme after nothing else than being the default.
const themes = { light: 'default', dark: 'dark' } as const;

/**
 * Sets DevTools' own theme. The panel's `prefers-color-scheme` follows it, not the system's: some time later, as the panel is in
 * another process. This waits for it.
 */
export async function setTheme(frontEnd: Page, theme: keyof typeof themes): Promise<void> {
  await inFrontEnd(frontEnd, `${settings}.moduleSetting('ui-theme').set(${JSON.stringify(themes[theme])})`);
  const panels = frontEnd.frames().filter((frame) => frame.url().endsWith('/devtools-panel.html'));
  const follows = `matchMedia('(prefers-color-scheme: dark)').matches === ${theme === 'dark'}`;
  // Asked by the clock and not with each frame that is drawn: a panel in the background draws none.
  await Promise.all(panels.map((panel) => panel.waitForFunction(follows, { polling: 20 })));
}

/** Docks DevTools at the bottom of the page, this high; beside the page it gets less than half of the width. */
export async function dockAtBottom(frontEnd: Page, height: number): Promise<void> {
  const size = `createSetting('inspector-view.split-view-state', {}).set({ horizontal: { size: ${height} } })`;
  await inFrontEnd(frontEnd, `${settings}.${size}`);
  await inFrontEnd(frontEnd, `${dock}.setDockSide('bottom')`);
}

/** The user's own colors in place of the author's, as in high contrast: for what is open at this address, until that is closed. */
export async function forceColors(browser: Browser, address: string, theme: keyof typeof themes): Promise<void> {
  const target = browser.targets().find((one) => one.url().endsWith(address));
  const session = await target?.createCDPSession();
  const features = { 'forced-colors': 'active', 'prefers-color-scheme': theme };
  await session?.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

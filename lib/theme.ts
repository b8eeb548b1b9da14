import { own } from './json.ts';

/** `system`: as the browser or DevTools has it. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme in settings as they are stored, read without their schema, so that the popup need not carry it. */
export const themeIn = (stored: unknown): Theme => themes.find((theme) => theme === own(stored, 'theme')) ?? 'system';

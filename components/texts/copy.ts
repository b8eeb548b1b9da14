/** How copying went. */
export const copyTexts = { copied: 'Copied', failed: 'Copy failed' } as const;

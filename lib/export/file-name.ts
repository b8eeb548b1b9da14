/** The forms of an export. */
export type Format = 'har' | 'json' | 'markdown' | 'curl';

const endings: Readonly<Record<Format, string>> = { har: 'har', json: 'json', markdown: 'md', curl: 'sh' };

/** A file name that tells nothing of the app: no host, no user, no time. */
export const fileName = (format: Format): string => `touchstone-sanitized.${endings[format]}`;

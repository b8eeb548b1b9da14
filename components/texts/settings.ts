export const settingsTexts = {
  open: 'Settings',
  title: 'Settings',
  close: 'Close settings',
  preserve: 'Preserve log',
  preserveHint:
    'Keep what was recorded when the page goes elsewhere. Sign-in goes through redirects, so this is on at first.',
  hosts: {
    label: 'Your Frontend API',
    hint: 'Custom domains and proxies, one a line. Known paths on them count as Clerk’s.',
    placeholder: 'clerk.example.com',
  },
  names: {
    label: 'Always a secret',
    hint: 'Names of fields, headers, cookies and parameters, one a line. Masked here, replaced in exports.',
    placeholder: 'x-internal-key',
  },
  noHost: (lines: readonly number[]) =>
    `Line ${lines.join(', ')} names no host. Write it like clerk.example.com; nothing was changed.`,
  exchanges: { label: 'Keep at most', unit: 'auth requests' },
  megabytes: { label: 'Bodies, at most', unit: 'MB' },
  theme: 'Theme',
  zone: 'Times',
  zones: { local: 'Local', utc: 'UTC' },
  themes: { system: 'As DevTools', light: 'Light', dark: 'Dark' },
  kept: 'Kept on this machine. Settings hold nothing that was captured.',
  reset: 'Reset',
  refused: 'The browser refused to store the settings. They hold until DevTools is closed.',
  discarded: 'The stored settings are of another version and could not be read. The defaults hold.',
} as const;

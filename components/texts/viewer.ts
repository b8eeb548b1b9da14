import type { CaptureKind } from '../../lib/capture/index.ts';

/** What can be opened, in the order in which it is told; the compiler misses a kind that is not. */
const kinds: Readonly<Record<CaptureKind, readonly [name: string, explained: string]>> = {
  har: ['HAR', 'from Chrome, Edge, Firefox, Safari, Charles, Fiddler, mitmproxy or Insomnia'],
  touchstone: ['Touchstone JSON', 'a sanitized export, or one that someone sent you'],
  transcript: [
    'Request and response',
    'pasted from the Network panel or from curl -v, or copied as cURL, PowerShell or fetch',
  ],
  json: ['JSON body', 'one response of the auth system, by itself'],
  token: ['Token', 'a JWT, by itself'],
  cookies: ['Cookies', 'a Cookie or Set-Cookie header'],
};

export const viewerTexts = {
  title: 'Open a capture',
  text: 'Drop a file here, or paste text with Ctrl+V. It is read on this machine and never sent anywhere.',
  choose: 'Choose a file…',
  accepted: 'What can be opened',
  kinds: Object.values(kinds),
} as const;

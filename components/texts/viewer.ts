export const viewerTexts = {
  title: 'Open a capture',
  text: 'Drop a file here, or paste text with Ctrl+V. It is read on this machine and never sent anywhere.',
  choose: 'Choose a file…',
  accepted: 'What can be opened',
  kinds: [
    ['HAR', 'from Chrome, Edge, Firefox, Safari, Charles, Fiddler, mitmproxy or Insomnia'],
    ['Touchstone JSON', 'a sanitized export, or one that someone sent you'],
    ['Request and response', 'pasted from the Network panel, or copied as cURL, PowerShell or fetch'],
    ['JSON body', 'one response of the auth system, by itself'],
    ['Token', 'a JWT, by itself'],
    ['Cookies', 'a Cookie or Set-Cookie header'],
  ],
} as const;

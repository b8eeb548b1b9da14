export const importTexts = {
  reading: (name: string) => `Reading ${name}`,
  inspecting: (name: string) => `Inspecting ${name}`,
  unnamed: 'the capture',
  share: (part: number) => `${Math.floor(part * 100)} %`,
  cancel: 'Cancel import',
  crashed: 'This file could not be imported: it needs more memory than the browser gives, or Touchstone has a bug.',
  goneSnapshot: 'This snapshot cannot be read: it is no longer there, or the browser refused.',
  noKeys: 'This file holds public keys only. Import it in DevTools, where they check what is recorded.',
  unusable: (reason: string) => `This file cannot be read: ${reason}`,
  notText: 'it is not text',
} as const;

import { amount } from './amount.ts';

export const toolbarTexts = {
  record: 'Record auth traffic',
  pause: 'Stop recording',
  clear: 'Clear',
  find: 'Find in headers and bodies',
  import: 'Import a capture…',
  viewer: 'Open the viewer in a tab',
  export: 'Export the capture',
  authOnly: 'Auth only',
  hidden: (count: number) => `(${amount(count)} hidden)`,
  authOnlyHint: 'Auth traffic is calls to the auth system, and the app’s own requests that carry its token.',
  label: 'Recording',
} as const;

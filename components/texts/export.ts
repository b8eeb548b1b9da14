import { amount, plural } from './amount.ts';

export const exportTexts = {
  title: 'Export',
  promise: 'Only what you see below leaves, and only when you save or copy it.',
  close: 'Close export',
  format: 'Format',
  what: 'Requests',
  formats: {
    har: { title: 'HAR', hint: 'For DevTools, other HAR viewers and this viewer.' },
    json: { title: 'JSON', hint: 'Touchstone’s own form: everything that is known, with the receipt in it.' },
    markdown: { title: 'Markdown', hint: 'A bug report: session, findings with fixes, and the requests.' },
    curl: { title: 'cURL', hint: 'What was sent, as commands for a shell. They carry no working credentials.' },
  },
  scope: {
    all: (count: number) => (count === 1 ? 'The request' : `All ${amount(count)} requests`),
    filtered: (count: number) => `Filtered: ${amount(count)}`,
    selected: () => 'Selected request',
  },
  shift: 'Shift times',
  shiftHint: 'Moves every time by one constant: all distances stay, and no time tells when it was.',
  preview: 'What will leave',
  heldBack: 'Held back: none of this leaves',
  steps: { sanitize: 'Sanitizing…', check: 'Checking…' },
  passed: {
    title: 'Checked: safe to share',
    text: (count: number) =>
      `A second search, which shares no code with the sanitizer, found neither a credential nor any of the ${plural(count, 'replaced value')}.`,
  },
  refused: {
    title: (count: number) => `Refused: ${plural(count, 'place')} to look at`,
    text: 'The second search found what should not leave, so this can be neither saved nor copied. Try another format or fewer requests, and report it: the places reveal nothing.',
    more: (count: number) => `and ${plural(count, 'other place')}`,
  },
  crashed: {
    title: 'Nothing was exported',
    text: 'The capture could not be sanitized, so nothing of it leaves. Try fewer requests.',
  },
  receipt: {
    label: 'What was replaced',
    replaced: 'Replaced',
    dropped: 'Left out',
    nothing: 'Nothing.',
    shifted: 'All times are moved by one constant.',
    unshifted: 'Times are as captured.',
    places: 'By place',
    bare: 'without a path',
  },
  snapshot: {
    keep: 'Keep snapshot…',
    keepNamed: 'Keep',
    name: 'Name of the snapshot',
    unnamed: 'Unnamed snapshot',
    kept: 'Kept. The viewer lists it.',
  },
  refusedSnapshot: 'The snapshot was not kept: its check found what should not be stored.',
  copy: 'Copy',
  save: 'Save file',
  one: 'Copy or export this request',
  oneCurl: 'Copy as cURL…',
  oneMarkdown: 'Copy as Markdown…',
  oneHar: 'Save as HAR…',
  length: (characters: number) => plural(characters, 'character'),
} as const;

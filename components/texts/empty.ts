import { plural } from './amount.ts';

export const emptyTexts = {
  fresh: {
    title: 'Nothing recorded yet',
    text: 'Auth requests of this page appear here as they happen. Reload it to see how its session begins.',
  },
  cleared: { title: 'Cleared', text: 'New auth requests appear here as they happen.' },
  paused: { title: 'Recording is paused', text: 'Requests that are made now are not kept.' },
  imported: {
    title: 'No auth traffic in this file',
    text: (seen: number) => `It was read to its end: ${plural(seen, 'request')}, none to a known auth system.`,
  },
  unrecognized: {
    title: (seen: number) => `${plural(seen, 'request')} seen, no auth traffic among them`,
    text: 'Touchstone knows auth traffic by host, path and form. The session may have begun before DevTools was opened, or sign-in may happen in another tab or on the server.',
  },
  networkPanel:
    'If nothing appears after a reload: some versions of Firefox report requests only once their Network panel was opened.',
  hosts: (hosts: readonly string[], more: number) =>
    `Seen: ${hosts.join(', ')}${more > 0 ? ` and ${plural(more, 'other host')}` : ''}. Is ${hosts.length + more === 1 ? 'this' : 'one of them'} your own domain or proxy of the auth system?`,
  addHost: 'Add its host…',
  reload: 'Reload page',
  resume: 'Resume recording',
  import: 'Import a capture…',
  hidden: {
    filter: {
      title: 'No request matches the filter',
      text: 'The filter hides requests; it drops none.',
      unhide: 'Clear filter',
    },
    range: {
      title: 'No request in the selected range of time',
      text: 'The list is limited to the range that is marked in the timeline. The others are only hidden.',
      unhide: 'Clear range',
    },
  },
} as const;

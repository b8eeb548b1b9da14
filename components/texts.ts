/** What the views say, in one place. Names of things are in their own files: `token/claims.ts`, `session/sentence.ts`. */

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const texts = {
  failure: {
    title: (what: string) => `Touchstone could not draw ${what}.`,
    kept: 'Nothing that was recorded is lost. The error’s own message is not shown because it may quote the capture.',
    retry: 'Draw again',
  },
  problem: { close: 'Close message' },
  toolbar: {
    record: 'Record auth traffic',
    pause: 'Stop recording',
    clear: 'Clear',
    filter: 'Filter requests',
    filterHint: 'Filter, e.g. is:error status:401 touch -token',
    import: 'Import a capture…',
    export: 'Export the capture',
    exportHar: 'HAR, sanitized…',
    exportJson: 'JSON, sanitized…',
    count: (shown: number, seen: number) => `${shown.toLocaleString('en')} of ${seen.toLocaleString('en')}`,
    authOnly: 'Auth only',
    requests: 'requests',
    countHint:
      'Only auth traffic is listed: calls to the auth system, and the app’s own requests that carry its token.',
  },
  status: {
    live: 'Recording · nothing leaves this machine',
    paused: 'Paused · nothing leaves this machine',
    imported: 'Imported file · nothing leaves this machine',
    shown: (shown: number, all: number) => `${shown.toLocaleString('en')} of ${plural(all, 'request')} shown`,
    backfilled: (count: number) => `${count} from before recording`,
    findings: 'All findings',
  },
  empty: {
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
    unfiltered: { title: 'No request matches the filter', text: 'Its requests are still recorded.' },
    networkPanel:
      'Firefox reports requests only after its Network panel was opened once. Open it, then reload the page.',
    reload: 'Reload page',
    resume: 'Resume recording',
    clearFilter: 'Clear filter',
    import: 'Import a capture…',
  },
  list: {
    label: 'Auth requests',
    columns: {
      time: 'Time',
      method: 'Method',
      request: 'Request',
      status: 'Status',
      gap: 'Since',
      size: 'Size',
      findings: 'Findings',
    },
    newest: 'Newest',
    app: 'App request',
    appWords: 'the app’s own request, with a token or an answer of the auth system',
    unknown: 'Unknown operation',
    failed: 'failed',
    noAnswer: 'no answer',
  },
  details: {
    label: 'Details of the request',
    close: 'Close details',
    noFindings: 'No findings here.',
    split: 'Width of the list',
  },
  token: {
    fetchKeys: 'Let the page fetch the keys',
    fetchKeysHint: 'The inspected page asks its issuer for the public keys; the extension itself makes no request',
  },
  findings: {
    label: 'Findings of the capture',
    close: 'Close findings',
    none: 'No findings. Every check that applies to this traffic passed.',
    why: 'Why',
    fix: 'Fix',
    docs: 'Documentation',
    show: 'Show request',
    times: (count: number) => `seen ${count} times`,
    more: (count: number) => `Show ${count.toLocaleString('en')} more`,
    split: 'Height of the requests',
  },
  body: {
    none: 'No body.',
    unfetched: 'The body was not fetched: the request did not look like auth traffic.',
    missing: 'The capture holds no body for this request.',
    evicted: 'The browser had already dropped the body when it was asked for.',
    truncated: 'The capture holds only a part of the body.',
    'unknown-encoding': 'The body is in an encoding that is not known.',
    'not-json': 'The body calls itself JSON and is not.',
    'not-text': 'The body is not text.',
    oversized: 'The body is larger than 16 MB and was not parsed.',
  },
  popup: {
    loading: 'Looking at this page…',
    unreadable: {
      title: 'This page cannot be read',
      text: 'Browsers let no extension look into their own pages, stores and new tabs. Open your app and try again.',
    },
    nothing: {
      title: 'No auth system found on this page',
      text: 'Neither the page nor DevTools shows a session that Touchstone knows. If the app signs in on its server, open DevTools and reload.',
    },
    findings: 'Findings',
    noFindings: 'No findings so far.',
    more: (count: number) => `and ${plural(count, 'other finding')}`,
    copy: 'Copy sanitized summary',
    copied: 'Copied',
    viewer: 'Open viewer',
  },
} as const;

export const failureTexts = {
  title: (what: string) => `Touchstone could not draw ${what}.`,
  views: {
    timeline: 'the timeline',
    findings: 'the findings',
    session: 'the session',
    details: 'the details',
    list: 'the list',
  },
  kept: 'Nothing that was recorded is lost. The error’s own message is not shown because it may quote the capture.',
  retry: 'Draw again',
  copy: 'Copy report',
  report: 'Names, versions and counts; nothing that was received.',
  close: 'Close message',
} as const;

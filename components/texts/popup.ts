import { plural } from './plural.ts';

export const popupTexts = {
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
  addPanelWhy: 'Firefox asks before it adds a DevTools panel.',
  addPanel: 'Add the panel…',
} as const;

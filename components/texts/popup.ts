import { plural } from './amount.ts';

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
  viewer: 'Open viewer',
  addPanelWhy: 'Firefox asks before it adds a DevTools panel.',
  addPanel: 'Add the panel…',
  facts: {
    provider: 'Provider',
    instance: 'Instance',
    host: 'Host',
    sdk: 'SDK',
    verified: 'Verified',
    others: 'Others',
    seen: 'Seen',
  },
  apiVersion: (version: string) => `API ${version}`,
  personal: 'Personal account',
  unnamed: 'no name',
  places: {
    page: 'this page',
    cookie: 'the page’s cookie only; open DevTools for the rest',
    panel: (requests: number) => `${plural(requests, 'auth request')} in DevTools`,
  },
  and: ', and ',
  summary: {
    none: 'No session',
    unknownStatus: 'unknown',
    instance: (provider: string, type: string | null) => `${provider}, ${type ?? 'unknown'} instance`,
    versions: (sdk: string | null, api: string | null) => `Versions: ${sdk ?? 'SDK unknown'}, API ${api ?? 'unknown'}`,
    state: (state: string, session: string | null, isInOrganization: boolean) =>
      `State: ${state}${session === null ? '' : `, session ${session}`}${isInOrganization ? ', in an organization' : ''}`,
    tasks: (count: number) => `Open tasks: ${count}`,
    impersonated: 'Impersonated',
    left: (countdowns: readonly string[]) => `Left: ${countdowns.join(', ')}`,
    finding: (severity: string, rule: string, count: number, isOver: boolean) =>
      `${severity}: ${rule} (${count}×${isOver ? ', recovered' : ''})`,
  },
} as const;

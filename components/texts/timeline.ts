import { plural } from './amount.ts';

export const timelineTexts = {
  label: 'Timeline',
  fold: 'Hide timeline',
  unfold: 'Show timeline',
  height: 'Height of the timeline',
  zoomIn: 'Zoom in (+)',
  zoomOut: 'Zoom out (−)',
  fit: 'Show everything (0)',
  newest: 'Newest',
  newestHint: 'Follow the newest requests',
  clearRange: 'Show all times',
  lanes: { auth: 'Auth requests', app: 'App requests' },
  keys: 'Arrow keys go from request to request and between lanes, Enter shows one. Plus and minus zoom, Shift and arrow keys move, [ and ] limit the list to a range that begins or ends here, Escape ends that.',
  request: 'Request',
  closer: 'Zoom in to tell them apart',
  untimed: (count: number) => `${plural(count, 'request')} without a time`,
  ofLane: (label: string, requests: number, errors: number, tokens: number) =>
    [
      `${label}: ${plural(requests, 'request')}`,
      ...(errors > 0 ? [plural(errors, 'error')] : []),
      ...(tokens > 0 ? [plural(tokens, 'token')] : []),
    ].join(', '),
  more: (findings: number) => `and ${plural(findings, 'other finding')}`,
  many: (requests: number, errors: number) =>
    `${plural(requests, 'request')}, ${errors === 0 ? 'no errors' : plural(errors, 'error')}`,
  tokens: (count: number) => (count === 1 ? 'Session token' : plural(count, 'session token')),
  impersonated: 'impersonated',
  gap: 'No token was good',
  expected: 'Next token expected',
  expectedWhy: 'SDKs ask for one shortly before the last ends',
  legend: {
    label: 'What the signs mean',
    kinds: {
      'sign-in': 'Sign-in or sign-up step',
      'sign-out': 'Sign-out',
      touch: 'Touch of the session',
      token: 'Token request',
      handshake: 'Handshake',
      request: 'Other request',
    },
    error: 'Request that failed, or has an error',
    many: 'Several requests close together; a number says how many, red how many failed',
    tokens: 'Lifetimes of session tokens; two shades tell neighbors apart',
    expected: 'Token that is expected next',
    gap: 'No token was good',
    end: 'The session ended',
    now: 'Now',
    ahead: 'What comes next, at a smaller scale',
    pointer:
      'Point at a sign to read more, click it to show the request. Drag to limit the list to a range; drag with Shift to move, turn the wheel with Ctrl to zoom.',
  },
} as const;

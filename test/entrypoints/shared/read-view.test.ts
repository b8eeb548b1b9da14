import { describe, expect, it } from 'vitest';
import { readViewAnswer } from '../../../entrypoints/shared/read-view.ts';
import type { ViewAnswer } from '../../../entrypoints/shared/view-message.ts';
import { sessionView, signedOut } from '../../components/session-view.ts';

const answer = (...views: ViewAnswer['views']): ViewAnswer => ({
  version: 4,
  views,
  requests: [{ count: 14, hosts: ['auth.example.com'] }],
  findings: [
    {
      severity: 'error',
      rule: 'token/issued-in-future',
      message: 'The token was issued later',
      count: 2,
      isOver: false,
      hosts: ['auth.example.com'],
    },
  ],
});

describe('an answer of the devtools page', () => {
  it.each<[string, ...ViewAnswer['views']]>([
    ['of a session', sessionView()],
    ['of a client that is signed out', sessionView(signedOut)],
    [
      'of a client that was signed out',
      sessionView({ ...signedOut, departed: { user: null, at: null, isAskedFor: true } }),
    ],
    ['of two apps', sessionView(), sessionView(signedOut)],
    ['of no traffic yet'],
  ])('%s is read as it was sent', (_, ...views) => {
    expect(readViewAnswer(JSON.parse(JSON.stringify(answer(...views))))).toEqual(answer(...views));
  });

  it.each<[string, unknown]>([
    ['of another version', { ...answer(), version: 1 }],
    ['without a version', { ...answer(), version: undefined }],
    ['with a time in words', answer({ ...sessionView(), asOf: 'now' as never })],
    ['with a severity nobody knows', { ...answer(), findings: [{ ...answer().findings[0], severity: 'fatal' }] }],
    ['that is no object', 'signed in'],
  ])('%s counts as none', (_, sent) => {
    expect(readViewAnswer(sent)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readViewAnswer } from '../../../entrypoints/shared/read-view.ts';
import type { ViewAnswer } from '../../../entrypoints/shared/view-message.ts';
import { sessionView, signedOut } from '../../components/session-view.ts';

const answer = (view: ViewAnswer['view']): ViewAnswer => ({
  version: 2,
  view,
  exchanges: 14,
  findings: [
    {
      severity: 'error',
      rule: 'token/issued-in-future',
      message: 'The token was issued later',
      count: 2,
      isOver: false,
    },
  ],
});

describe('an answer of the devtools page', () => {
  it.each([
    ['of a session', sessionView()],
    ['of a client that is signed out', sessionView(signedOut)],
    [
      'of a client that was signed out',
      sessionView({ ...signedOut, departed: { user: null, at: null, isAskedFor: true } }),
    ],
    ['of no traffic yet', null],
  ])('%s is read as it was sent', (_, view) => {
    expect(readViewAnswer(JSON.parse(JSON.stringify(answer(view))))).toEqual(answer(view));
  });

  it.each<[string, unknown]>([
    ['of another version', { ...answer(null), version: 1 }],
    ['without a version', { ...answer(null), version: undefined }],
    ['with a time in words', answer({ ...sessionView(), asOf: 'now' as never })],
    [
      'with a severity nobody knows',
      { ...answer(null), findings: [{ ...answer(null).findings[0], severity: 'fatal' }] },
    ],
    ['that is no object', 'signed in'],
  ])('%s counts as none', (_, sent) => {
    expect(readViewAnswer(sent)).toBeNull();
  });
});

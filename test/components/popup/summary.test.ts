import { describe, expect, it } from 'vitest';
import type { PopupState } from '../../../components/popup/state.ts';
import { summaryOf } from '../../../components/popup/summary.ts';
import { type SessionView, sessionStatuses } from '../../../lib/session-view.ts';
import { epochMs } from '../../../lib/time.ts';
import { now } from '../../fixtures/exchange.ts';
import { sessionFacts, sessionView } from '../session-view.ts';

const summary = (overrides: Partial<SessionView>): string => {
  const finding = { rule: 'token/expired', severity: 'error', message: 'seen', count: 2, isOver: false } as const;
  const state: PopupState = {
    kind: 'session',
    view: sessionView(overrides),
    findings: [finding],
    source: { page: true, requests: null },
  };
  return summaryOf(state, epochMs(now));
};

describe('the summary for a bug report', () => {
  it('says what kind of session it is, and what is wrong with it', () => {
    expect(summary({}).split('\n')).toEqual([
      'Shop, development instance',
      'Versions: shop-js 1.2.3, API 2026-01-01',
      'State: signed-in, session active, in an organization',
      'Left: token 0:41, session 6 d 22 h, abandoned 29 d',
      'error: token/expired (2×)',
      '',
    ]);
  });

  it.each(sessionStatuses)('names the status %s', (status) => {
    expect(summary({ session: sessionFacts({ status }) })).toContain(`session ${status}`);
  });

  it('repeats no text of a hostile page, wherever it stands', () => {
    const secret = 'ada@example.com\nsecond line';
    const person = { id: secret, label: secret, identifier: secret };
    const text = summary({
      instance: { host: secret, type: null },
      sdk: secret,
      apiVersion: secret,
      session: sessionFacts({ id: secret, status: secret, tasks: [secret], impersonated: true, actor: secret }),
      user: person,
      organization: { ...person, role: secret },
      departed: { user: person, at: null, isAskedFor: false },
      others: [{ ...person, status: secret }],
    });
    expect(text).not.toMatch(/ada|second line/);
    expect(text).toContain('session unknown');
  });
});

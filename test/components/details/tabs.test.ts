import { describe, expect, it } from 'vitest';
import { type Around, firstTab, tabOfPath, tabsOf } from '../../../components/details/tabs.ts';
import type { Inspection, Reading } from '../../../lib/inspect/index.ts';
import type { Token } from '../../../lib/tokens/index.ts';
import { inspection, report } from '../recording.ts';

const none = { kind: 'none' } as const;
const json = { kind: 'json', value: {} } as const;
const reading = (overrides: Partial<Reading> = {}): Reading =>
  ({ content: none, requestContent: none, ...overrides }) as Reading;
const alone: Around = { others: [], story: null };
const object = (type: string, path = 'response') => ({ type, path, ok: true });
const token: Token = {
  kind: 'session',
  where: 'request.header.authorization',
  raw: 'a.b.c',
  header: null,
  claims: null,
  alg: null,
  issuedAt: null,
  notBefore: null,
  expiresAt: null,
  signature: 'none',
};

describe('the tabs of a request', () => {
  it.each<[string, Partial<Inspection>, Partial<Reading>, string]>([
    ['nothing', {}, {}, 'request'],
    ['a finding', { reports: [report()] }, {}, 'findings request'],
    [
      'a session',
      { objects: [object('session'), object('user')] },
      { content: json },
      'session user response request raw',
    ],
    [
      'a session where no schema reaches',
      { objects: [object('session', '*.*')] },
      { content: json },
      'response request raw',
    ],
    ['a token', { tokens: [token] }, {}, 'tokens request'],
    ['a body that cannot be read', {}, { content: { kind: 'unreadable', reason: 'evicted' } }, 'request raw'],
  ])('with %s', (_, row, read, expected) => {
    expect(tabsOf(inspection(row), reading(read), alone).join(' ')).toBe(expected);
  });

  it('show its changes where another response is about the same, and its story where it was refused', () => {
    const story = { reason: null } as Around['story'];
    expect(tabsOf(inspection(), reading(), { others: [inspection()], story })).toEqual([
      'explain',
      'request',
      'changes',
    ]);
  });

  it.each([
    ['error', 'findings'],
    ['warning', 'findings'],
    ['info', 'session'],
  ] as const)('begin, with a finding of severity %s, at %s', (severity, tab) => {
    expect(firstTab(['findings', 'session', 'request'], inspection({ reports: [report({ severity })] }))).toBe(tab);
  });

  it.each([
    ['request.header.authorization', 'tokens'],
    ['request.query.page', 'request'],
    ['response.header.date', 'request'],
    ['response.status', 'response'],
    ['client.sessions.0.id', 'response'],
  ])('show %s in %s', (path, expected) => {
    expect(tabOfPath(path, inspection({ tokens: [token] }))).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { parseFilter, passes } from '../../../components/list/filter.ts';
import type { Inspection } from '../../../lib/inspect/index.ts';
import type { ExchangeOverrides } from '../../fixtures/exchange.ts';
import { inspection, report } from '../recording.ts';

const touch: Partial<Inspection> = {
  title: 'Touch session',
  endpoint: 'session.touch',
  method: 'POST',
  path: '/touch',
};
const own: Partial<Inspection> = { provider: 'app', title: null, endpoint: null };

describe('the filter', () => {
  it.each<[string, Partial<Inspection>, ExchangeOverrides, boolean]>([
    ['', {}, {}, true],
    ['TOUCH', touch, {}, true],
    ['touch token', touch, {}, false],
    ['-token', touch, {}, true],
    ['-touch', touch, {}, false],
    ['app.example.com', touch, {}, true],
    ['is:app', own, {}, true],
    ['is:app', touch, {}, false],
    ['is:error', touch, { status: 401 }, true],
    ['is:error', touch, { status: 0, error: 'net::ERR_ABORTED' }, true],
    ['is:error', { reports: [report({ severity: 'error' })] }, {}, true],
    ['is:error', { reports: [report()] }, {}, false],
    ['is:finding -is:error', { reports: [report()] }, {}, true],
    ['status:4', touch, { status: 401 }, true],
    ['method:post', touch, {}, true],
    ['endpoint:session', touch, {}, true],
    ['is:nonsense', touch, {}, false],
    ['-', { path: '/a-b' }, {}, true],
  ])('“%s”', (text, row, exchange, expected) => {
    expect(passes(parseFilter(text), inspection(row, exchange))).toBe(expected);
  });
});

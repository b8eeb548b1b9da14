import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, parseFilter, passing } from '../../../components/filter/filter.ts';
import { foreignRow, inspectedRow, type ListRow } from '../../../components/list/row.ts';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import type { Inspection } from '../../../lib/inspect/index.ts';
import { readToken } from '../../../lib/tokens/index.ts';
import { type ExchangeOverrides, exchange } from '../../fixtures/exchange.ts';
import { inspection, report } from '../recording.ts';

const touch: Partial<Inspection> = {
  title: 'Touch session',
  endpoint: 'session.touch',
  method: 'POST',
  path: '/v1/sessions/{session_id}/touch',
};
const touchOf: ExchangeOverrides = { url: 'https://auth.example/v1/sessions/sess_9/touch?key=1', duration: 1500 };
const own: Partial<Inspection> = { provider: 'app', title: null, endpoint: null };
const claims = btoa(JSON.stringify({ sid: 'sess_1', sub: 'user_7' })).replaceAll('=', '');
const token = readToken(
  `${btoa('{"alg":"RS256"}')}.${claims}.c2ln`,
  'request.header.authorization',
  'authorization',
  [],
);

const passes = (text: string, row: ListRow): boolean => {
  const reading = parseFilter(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.reason}`);
  return isPassing(reading.filter, row);
};

const isPassing = (filter: Filter, row: ListRow): boolean => passing([row], filter).length === 1;

describe('the filter', () => {
  it.each<[string, Partial<Inspection>, ExchangeOverrides, boolean]>([
    ['', {}, {}, true],
    ['TOUCH', touch, {}, true],
    ['touch token', touch, {}, false],
    ['"touch session"', touch, {}, true],
    ['"touch token"', touch, {}, false],
    ['-token', touch, {}, true],
    ['-touch', touch, {}, false],
    ['auth.example', touch, touchOf, true],
    ['key=1', touch, touchOf, false],
    ['localhost:3000', touch, { url: 'http://localhost:3000/' }, true],
    ['https://auth.example/v1', touch, touchOf, true],
    ['/v1/sessions', touch, touchOf, true],
    ['/sess\\w+N/', touch, touchOf, false],
    ['/SESSION/', touch, touchOf, false],
    ['/SESSION/i', touch, touchOf, true],
    ['-/touch$|x/', touch, touchOf, false],
    ['is:app', own, {}, true],
    ['is:app', touch, {}, false],
    ['is:error', touch, { status: 401 }, true],
    ['is:error', touch, { status: 0, error: 'net::ERR_ABORTED' }, true],
    ['is:error', { reports: [report({ severity: 'error' })] }, {}, true],
    ['is:error', { reports: [report()] }, {}, false],
    ['is:finding -is:error', { reports: [report()] }, {}, true],
    ['is:slow', touch, touchOf, true],
    ['is:static', touch, { resourceType: 'script' }, true],
    ['-is:static', touch, { resourceType: 'fetch' }, true],
    ['is:auth', touch, {}, true],
    ['rule:shop/', { reports: [report()] }, {}, true],
    ['rule:token/', { reports: [report()] }, {}, false],
    ['status:4xx|302', touch, { status: 401 }, true],
    ['status:4xx|302', touch, { status: 302 }, true],
    ['status:40', touch, { status: 410 }, false],
    ['status:failed', touch, { status: 0, error: 'net::ERR_ABORTED' }, true],
    ['method:post', touch, {}, true],
    ['method:pos', touch, {}, false],
    ['endpoint:session', touch, {}, true],
    ['provider:shop', touch, {}, true],
    ['host:AUTH.example', touch, touchOf, true],
    ['session:sess_9', touch, touchOf, true],
    ['session:sess_1', { tokens: [token] }, {}, true],
    ['user:user_7', { tokens: [token] }, {}, true],
    ['has:token', { tokens: [token] }, {}, true],
    ['has:token', {}, {}, false],
    ['larger-than:1k', touch, { json: 'x'.repeat(1000) }, true],
    ['larger-than:1.5k', touch, { json: 'x'.repeat(1000) }, false],
    ['-', { path: '/a-b' }, {}, true],
  ])('“%s”', (text, row, of, expected) => {
    expect(passes(text, inspectedRow(inspection(row, of)))).toBe(expected);
  });

  it('knows what is not auth traffic by its line', () => {
    const row = foreignRow(
      toForeignRequest(exchange({ url: 'https://cdn.example/app.js?v=1', resourceType: 'script' })),
    );
    expect(row).toMatchObject({ host: 'cdn.example', path: '/app.js', title: '' });
    expect(['is:static', 'cdn.example app.js', '-is:auth', 'status:2xx'].every((text) => passes(text, row))).toBe(true);
    expect(['is:finding', 'has:token', 'v=1', 'session:s'].some((text) => passes(text, row))).toBe(false);
  });

  it.each([
    ['is:nonsense', 'is:nonsense', 'It is one of error, warning'],
    ['touch is:', 'is:', 'It is one of'],
    ['status:9xx', 'status:9xx', 'A status is'],
    ['method:', 'method:', 'A value is missing'],
    ['larger-than:big x', 'larger-than:big', 'A size is'],
    ['a colour:401x b', 'colour:401x', 'No such key'],
    ['a "b c', '"b c', 'The quote is not closed'],
    ['/(/', '/(/', 'not a regular expression'],
    ['/a/g', '/a/g', 'only flag'],
    ['/(a+)+$/', '/(a+)+$/', 'can take for ever'],
    ['/((a|b))*c/', '/((a|b))*c/', 'can take for ever'],
    [String.raw`/(a)\1/`, String.raw`/(a)\1/`, 'can take for ever'],
    ['/a*b*c*/', '/a*b*c*/', 'More than two repeats'],
    ['/((a|a){9}){9}/', '/((a|a){9}){9}/', 'can take for ever'],
    [`/${'(a|a)'.repeat(9)}/`, `/${'(a|a)'.repeat(9)}/`, 'can take for ever'],
    [`/${'a?'.repeat(9)}b/`, `/${'a?'.repeat(9)}b/`, 'can take for ever'],
    [`/${'a'.repeat(201)}/`, `/${'a'.repeat(201)}/`, 'at most 200'],
  ])('says what is wrong with “%s”', (text, part, reason) => {
    const reading = parseFilter(text);
    if (reading.ok) throw new Error('It was read');
    expect(text.slice(reading.problem.start, reading.problem.end)).toBe(part);
    expect(reading.problem.reason).toContain(reason);
  });

  it('reads or refuses any text, and never lets a row pass both a term and its opposite', () => {
    const row = inspectedRow(inspection(touch, touchOf));
    const word = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(word, (text) => {
        const reading = parseFilter(text);
        if (!reading.ok || reading.filter.length !== 1) return;
        const [term] = reading.filter;
        if (!term) return;
        expect(isPassing([{ ...term, isNegated: !term.isNegated }], row)).toBe(!isPassing(reading.filter, row));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  createDiagnosis,
  createFolder,
  defineRule,
  type Facts,
  type PlacedReport,
} from '../../../lib/diagnose/index.ts';
import { epochMs } from '../../../lib/time.ts';
import { exchange } from '../../fixtures/exchange.ts';

const about = { title: 'T', why: 'W', fix: 'F' } as const;
const facts = (overrides: object = {}): Facts =>
  ({
    exchange: exchange(),
    operation: 'lamp.light',
    clock: { judgedAt: null },
    tokens: [],
    ...overrides,
  }) as unknown as Facts;

const general = defineRule({
  ...about,
  id: 'lamp/dark',
  severity: 'warning',
  check: (_, report) => report({ message: 'dark', about: 'lamp 1' }),
});
const specific = defineRule({
  ...about,
  id: 'lamp/broken',
  severity: 'error',
  supersedes: ['lamp/dark'],
  needs: ['operation'],
  check: (_, report) => report({ message: 'broken', about: 'lamp 1' }),
});

const rulesOf = (reports: readonly PlacedReport[]) => reports.map(({ rule }) => rule);

describe('diagnosing an exchange', () => {
  it('lets the more specific rule speak for the same evidence', () => {
    expect(rulesOf(createDiagnosis([general, specific]).reportsOn(facts()))).toEqual(['lamp/broken']);
  });

  it('skips a rule whose facts are absent', () => {
    expect(rulesOf(createDiagnosis([general, specific]).reportsOn(facts({ operation: null })))).toEqual(['lamp/dark']);
  });

  it.each([
    ['lamps', ['lamp/dark']],
    ['lanterns', ['lamp/dark']],
    ['app', ['lamp/dark']],
    ['candles', []],
  ])('runs the rule of one API on what is of %s', (provider, ruled) => {
    const own = { ...general, provider: 'lamps', alsoJudges: ['lanterns'] };
    expect(rulesOf(createDiagnosis([own]).reportsOn(facts({ provider })))).toEqual(ruled);
  });

  it.each([
    ['what is of its API', { judges: 'api' }, ['lamps']],
    ['what is the app’s own', { judges: 'app' }, ['app']],
    ['certain operations', { operations: ['lamp.light', 'lamp.dim'] }, ['lamps', 'app']],
    ['other operations', { operations: ['lamp.dim'] }, []],
    ['bodies by themselves, too', { isForStrangers: true }, ['lamps', 'app', '']],
    ['no body by itself', {}, ['lamps', 'app']],
  ] as const)('runs a rule only where it judges: %s', (_case, scope, judged) => {
    const diagnosis = createDiagnosis([{ ...general, provider: 'lamps', ...scope }]);
    const isRun = (provider: string) => diagnosis.reportsOn(facts({ provider })).length > 0;
    expect(['lamps', 'lanterns', 'app', ''].filter(isRun)).toEqual(judged);
  });

  it.each([
    ['at the same place', { path: 'bulb' }, []],
    ['with that place for evidence', { path: 'lamp', evidence: [{ kind: 'field' as const, path: 'bulb' }] }, []],
    ['about something else', { path: 'lamp' }, ['lamp/fallback']],
  ])('lets a fallback be silent beside another rule: %s', (_case, told, spoken) => {
    const fallback = defineRule({
      ...about,
      id: 'lamp/fallback',
      severity: 'info',
      isFallback: true,
      check: (_, report) => report({ message: 'odd', path: 'bulb' }),
    });
    const other = defineRule({
      ...about,
      id: 'lamp/dark',
      severity: 'warning',
      check: (_, report) => report({ message: 'dark', ...told }),
    });
    const reports = createDiagnosis([fallback, other]).reportsOn(facts());
    expect(rulesOf(reports).filter((id) => id === 'lamp/fallback')).toEqual(spoken);
  });

  it.each([
    ['empty', [], []],
    ['not empty', [{ kind: 'missing', path: 'bulb', expected: 'string' }], ['lamp/odd']],
  ])('skips a rule that has a list to check, if that is %s', (_case, problems, spoken) => {
    const rule = defineRule({
      ...about,
      id: 'lamp/odd',
      severity: 'info',
      needs: ['problems'],
      check: (_, report) => report({ message: 'odd' }),
    });
    expect(rulesOf(createDiagnosis([rule]).reportsOn(facts({ problems })))).toEqual(spoken);
  });

  it('says a thing once, at its first place', () => {
    const twice = defineRule({
      ...about,
      id: 'lamp/double',
      severity: 'info',
      check: (_, report) => {
        report({ message: 'first', path: 'response', about: 'lamp 1' });
        report({ message: 'second', path: 'client.sessions.0', about: 'lamp 1' });
      },
    });
    expect(createDiagnosis([twice]).reportsOn(facts())).toMatchObject([{ path: 'response' }]);
  });

  it('turns a crash into a finding that names the rule and quotes nothing', () => {
    const crashing = defineRule({
      ...about,
      id: 'lamp/crashing',
      severity: 'info',
      check: (_, report) => {
        report({ message: 'half' });
        throw new Error('SECRET');
      },
    });
    const [report, next] = createDiagnosis([crashing, general]).reportsOn(facts());
    expect(report).toMatchObject({ rule: 'internal/crashed-rule', severity: 'error' });
    expect(report?.message).toContain('lamp/crashing');
    expect(JSON.stringify(report)).not.toContain('SECRET');
    expect(next?.rule).toBe('lamp/dark');
  });

  it('gives a rule its own memory from one exchange to the next, and a fresh one to the next capture', () => {
    const counting = defineRule({
      ...about,
      id: 'lamp/counted',
      severity: 'info',
      memory: () => ({ seen: 0 }),
      check: (_, report, memory) => report({ message: `${++memory.seen}` }),
    });
    const diagnosis = createDiagnosis([counting]);
    const messages = [diagnosis, diagnosis, createDiagnosis([counting])].map(
      (one) => one.reportsOn(facts())[0]?.message,
    );
    expect(messages).toEqual(['1', '2', '1']);
  });
});

describe('folding reports', () => {
  const report = (overrides: Partial<PlacedReport>): PlacedReport => ({
    rule: 'lamp/dark',
    severity: 'warning',
    exchange: 0,
    path: null,
    about: 'lamp 1',
    at: null,
    message: 'dark',
    evidence: [],
    ...overrides,
  });

  it('makes one finding of the same thing, with its count and its first and last time', () => {
    const folder = createFolder([general, specific]);
    folder.add(report({ exchange: 4, at: epochMs(2_000) }), '');
    folder.add(report({ exchange: 7, at: epochMs(9_000), severity: 'error' }), '');
    expect(folder.findings()).toMatchObject([{ exchange: 4, count: 2, first: 2_000, last: 9_000, severity: 'error' }]);
  });

  it('tells every host at which it saw a thing', () => {
    const folder = createFolder([general, specific]);
    for (const hosts of [['a.example', 'b.example'], ['a.example'], ['c.example']]) folder.add(report({}), '', hosts);
    expect(folder.findings()).toMatchObject([{ hosts: ['a.example', 'b.example', 'c.example'] }]);
  });

  it.each([
    ['before', ['lamp/broken', 'lamp/dark']],
    ['after', ['lamp/dark', 'lamp/broken']],
  ])('lets the more specific rule speak alone, also where it spoke %s on another exchange', (_, order) => {
    const folder = createFolder([general, specific]);
    for (const [exchange, rule] of order.entries()) folder.add(report({ exchange, rule }), '');
    folder.add(report({ exchange: 2, about: 'lamp 2' }), '');
    expect(folder.findings().map(({ rule, exchange }) => `${rule} ${exchange}`)).toEqual([
      `lamp/broken ${order.indexOf('lamp/broken')}`,
      'lamp/dark 2',
    ]);
  });

  it('keeps different things apart and tells the worst first', () => {
    const folder = createFolder([general, specific]);
    folder.add(report({ severity: 'info', about: 'lamp 2' }), '');
    folder.add(report({ severity: 'error', about: 'lamp 3' }), '');
    expect(folder.findings().map(({ severity }) => severity)).toEqual(['error', 'info']);
  });
});

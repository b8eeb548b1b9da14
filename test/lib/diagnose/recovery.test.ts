import { describe, expect, it } from 'vitest';
import { createRecovery } from '../../../lib/diagnose/recovery.ts';
import { defineRule } from '../../../lib/diagnose/rule.ts';

const rule = (id: string, of: Partial<Parameters<typeof defineRule>[0]> = {}) =>
  defineRule({ id, severity: 'error', title: '', why: '', fix: '', check: () => {}, ...of });

const recovery = () =>
  createRecovery([
    rule('lamp/dark'),
    rule('lamp/seen-once', { memory: () => new Set() }),
    rule('lamp/flickering', { memory: () => [], isSteady: true }),
    rule('lamp/forged', { needs: ['verdict'] }),
  ]);
const dark = { rule: 'lamp/dark', about: 'lamp 1' };

describe('a trouble', () => {
  it('lasts while nothing of its kind has succeeded', () => {
    const { reported, succeeded, isOver } = recovery();
    reported(dark, 'switch');
    succeeded('read', []);
    expect(isOver(dark)).toBe(false);
  });

  it('is over when a request of its kind has succeeded without it', () => {
    const { reported, succeeded, isOver } = recovery();
    reported(dark, 'switch');
    succeeded('switch', [dark]);
    expect(isOver(dark)).toBe(false);
    succeeded('switch', [{ ...dark, about: 'lamp 2' }]);
    expect(isOver(dark)).toBe(true);
  });

  it('is there again when it is reported again', () => {
    const { reported, succeeded, isOver } = recovery();
    reported(dark, 'switch');
    succeeded('switch', []);
    reported(dark, 'switch');
    expect(isOver(dark)).toBe(false);
  });

  it('of several kinds of requests is over when each has succeeded', () => {
    const { reported, succeeded, isOver } = recovery();
    for (const kind of ['switch', 'read']) reported(dark, kind);
    succeeded('switch', []);
    expect(isOver(dark)).toBe(false);
    succeeded('read', []);
    expect(isOver(dark)).toBe(true);
  });

  it.each([
    ['by a rule that remembers is taken to last', 'lamp/seen-once', false],
    ['by a rule that remembers and still speaks each time is over', 'lamp/flickering', true],
    ['by a rule whose verdict comes later is taken to last', 'lamp/forged', false],
    ['by a rule that nobody knows is taken to last', 'lamp/of-tomorrow', false],
  ])('%s', (_case, id, expected) => {
    const { reported, succeeded, isOver } = recovery();
    reported({ ...dark, rule: id }, 'switch');
    succeeded('switch', []);
    expect(isOver({ ...dark, rule: id })).toBe(expected);
  });
});

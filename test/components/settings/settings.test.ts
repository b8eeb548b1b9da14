import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSettings, defaultSettings, readHosts, readSettings } from '../../../components/settings/settings.ts';
import { themeIn } from '../../../lib/theme.ts';

const chosen = { ...defaultSettings, hosts: ['clerk.example.com'], theme: 'dark' } as const;

describe('stored settings', () => {
  it('are read as they were written', () => {
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual({ settings: chosen, isDiscarded: false });
    expect(themeIn(chosen)).toBe('dark');
  });

  it('are the defaults where nothing was stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: defaultSettings, isDiscarded: false });
  });

  it('are kept from before there was a choice of zone', () => {
    const { zone: _, ...before } = chosen;
    expect(readSettings(before)).toEqual({ settings: { ...chosen, zone: 'local' }, isDiscarded: false });
  });

  it.each([
    ['of a later version', { ...chosen, version: 2 }],
    ['with a field that nobody knows', { ...chosen, color: 'red' }],
    ['with a host that is none', { ...chosen, hosts: ['<b>'] }],
    ['with a zone that is none', { ...chosen, zone: 'Mars' }],
    ['that are no settings', 'dark'],
  ])('%s are discarded, and that is told', (_, stored) => {
    expect(readSettings(stored)).toEqual({ settings: defaultSettings, isDiscarded: true });
  });

  it('are sound whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readSettings(readSettings(stored).settings).isDiscarded).toBe(false);
      }),
    );
  });

  it('change only within their bounds', () => {
    expect(changeSettings(chosen, { keptMegabytes: 9 }).keptMegabytes).toBe(9);
    expect(changeSettings(chosen, { keptMegabytes: 0 })).toBe(chosen);
  });
});

describe('hosts as people type them', () => {
  it.each([
    ['clerk.example.com', ['clerk.example.com'], []],
    ['https://Example.com/__clerk\n\n  auth.example.org:8443 ', ['example.com', 'auth.example.org'], []],
    ['clerk.example.com\nclerk.example.com', ['clerk.example.com'], []],
    ['a b\nclerk.example.com\nlocal', ['clerk.example.com'], [1, 3]],
  ])('%j', (text, hosts, unusable) => expect(readHosts(text)).toEqual({ hosts, unusable }));
});

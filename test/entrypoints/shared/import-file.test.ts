import { describe, expect, it } from 'vitest';
import { type ImportResult, importFile } from '../../../entrypoints/shared/import-file.ts';
import { touch } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { keySet, signToken } from '../../fixtures/token.ts';

const imported = (value: unknown, hosts: readonly string[] = []): Promise<ImportResult> =>
  importFile({ file: new Blob([typeof value === 'string' ? value : JSON.stringify(value)]), hosts });

describe('importing a file', () => {
  it('makes a recording of its auth traffic and counts the rest', async () => {
    const foreign = exchange({ index: 1, url: 'https://shop.example/products' });
    const result = await imported({ touchstone: 1, exchanges: [touch(), foreign] });
    expect(result).toMatchObject({
      kind: 'recording',
      recording: {
        source: 'imported',
        seen: 2,
        inspections: [{ endpoint: 'session.touch' }],
        session: { state: 'signed-in' },
      },
    });
  });

  it('takes the hosts that the user named for auth traffic', async () => {
    const capture = { touchstone: 1, exchanges: [exchange({ url: 'https://auth.example.com/v1/client' })] };
    expect(await imported(capture)).toMatchObject({ recording: { inspections: [], foreign: [{}] } });
    const named = await imported(capture, ['auth.example.com']);
    expect(named).toMatchObject({ recording: { inspections: [{ endpoint: 'client.get' }], foreign: [] } });
  });

  it.each([
    ['empty', ''],
    ['no capture', '{}'],
    ['cut off', '{"log":{"entries":[{"request":'],
  ])('says what is wrong with a file that is %s, and where', async (_, text) => {
    const result = await imported(text);
    expect(result).toMatchObject({
      kind: 'unusable',
      reason: expect.stringMatching(/^This file cannot be read: .+ \(.+\)$/),
    });
  });

  it('takes a JWKS document for keys', async () => {
    expect(await imported(keySet('ins_1'))).toMatchObject({ kind: 'keys', keys: [{ kid: 'ins_1' }] });
  });

  it('shows a token that belongs to nobody known', async () => {
    const result = await imported(signToken({ sub: 'someone' }));
    expect(result).toMatchObject({ recording: { inspections: [{ provider: null, tokens: [{ kind: 'jwt' }] }] } });
  });

  it('never quotes the file', async () => {
    expect(JSON.stringify(await imported('{"log":{"entries":[{"secret":"SECRET"'))).not.toContain('SECRET');
  });
});

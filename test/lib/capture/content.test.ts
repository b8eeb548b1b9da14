import { describe, expect, it } from 'vitest';
import { bodyLimit, readContent } from '../../../lib/capture/index.ts';
import { textBody } from '../../fixtures/exchange.ts';

describe('a body over the limit', () => {
  it.each([
    ['as text', textBody('a'.repeat(bodyLimit + 1))],
    ['as base64, whatever is in it', { kind: 'base64', mediaType: '', base64: '!'.repeat(bodyLimit * 1.4) }],
  ] as const)('is not read %s', (_, body) => {
    expect(readContent(body)).toEqual({ kind: 'unreadable', reason: 'oversized' });
  });

  it('is what base64 holds, not how long it is written', () => {
    const body = { kind: 'base64', mediaType: '', base64: 'YWFh'.repeat(bodyLimit / 3) } as const;
    expect(readContent(body)).toMatchObject({ kind: 'text' });
  });
});

describe('a JSON body', () => {
  it('keeps the digits of identifiers that a number cannot hold', () => {
    const body = textBody('{"id":193456789012345679,"count":2}', 'application/json');
    expect(readContent(body)).toEqual({ kind: 'json', value: { id: '193456789012345679', count: 2 } });
  });
});

import { describe, expect, it } from 'vitest';
import { readContent } from '../../../lib/capture/index.ts';
import { textBody } from '../../fixtures/exchange.ts';

describe('a JSON body', () => {
  it('keeps the digits of identifiers that a number cannot hold', () => {
    const body = textBody('{"id":193456789012345679,"count":2}', 'application/json');
    expect(readContent(body)).toEqual({ kind: 'json', value: { id: '193456789012345679', count: 2 } });
  });
});

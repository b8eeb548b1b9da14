import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { endpoints } from '../../../../lib/providers/clerk-bapi/endpoints/index.ts';
import { bodyOf } from '../../../fixtures/clerk-bapi/bodies.ts';
import { bapi } from '../../../fixtures/clerk-bapi/index.ts';
import { operations } from '../../../fixtures/clerk-bapi/operations.ts';
import type { Operation } from '../../../fixtures/clerk-fapi/operations/index.ts';

const named = (path: string): string => path.replaceAll(/\{\w+\}/g, 'some_2abcdefghijklmnopqrstuvwxyz');

const request = (host: string, prefix: string, { method, path, answer }: Operation): Exchange =>
  bapi(method, prefix + named(path), { host, json: bodyOf(answer)?.json });

const forms = [
  ['on its host', 'api.clerk.com', ''],
  ['on its host of before 2023', 'api.clerk.dev', ''],
  ["on a stage of Clerk's own", 'api.lclclerk.com', ''],
  ['behind a proxy', 'gateway.example.com', '/clerk'],
] as const;

describe.each(forms)('Every operation is known %s', (_, host, prefix) => {
  it.each(operations.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
    const inspection = createInspector().add(request(host, prefix, operation));
    const { method, path } = operation;
    expect(inspection).toMatchObject({
      provider: 'clerk-bapi',
      endpoint: id,
      method,
      path: prefix + path,
      problems: [],
    });
    const body = bodyOf(operation.answer);
    if (body) expect(inspection.objects).toContainEqual({ type: body.type, path: body.path, ok: true });
    else expect(inspection.objects).toEqual([]);
  });
});

describe('The table of the provider and the table of the reference', () => {
  it('have the same operations', () => {
    const inWords = ({ id, method, path }: Operation | (typeof endpoints)[number]) => `${id} ${method} ${path}`;
    expect(endpoints.map(inWords).sort()).toEqual(operations.map(inWords).sort());
  });
});

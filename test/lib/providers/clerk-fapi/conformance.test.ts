import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { clerkFapi } from '../../../../lib/providers/clerk-fapi/index.ts';
import { bodyOf } from '../../../fixtures/clerk-fapi/bodies.ts';
import { scene } from '../../../fixtures/clerk-fapi/index.ts';
import { type Operation, operations } from '../../../fixtures/clerk-fapi/operations/index.ts';
import { exchange } from '../../../fixtures/exchange.ts';

/** A path with a name in place of every parameter. */
const named = (path: string): string => path.replaceAll(/\{\w+\}/g, 'some_2abcdefghijklmnopqrstuvwxyz');

interface Form {
  readonly prefix: string;
  request(operation: Operation): Exchange;
}

const direct = (base: string, { method, path, answer }: Operation, query: Record<string, string> = {}): Exchange =>
  exchange({ method, url: base + named(path), query, json: bodyOf(answer)?.json });

/** clerk-js posts every verb but GET: another one would make the browser ask for permission first. */
const posted = (base: string, operation: Operation): Exchange =>
  operation.method === 'GET'
    ? direct(base, operation)
    : direct(base, { ...operation, method: 'POST' }, { _method: operation.method });

const versions = { __clerk_api_version: scene.apiVersion, _clerk_js_version: scene.sdkVersion };

const development = `https://${scene.host}`;

const forms: readonly (readonly [string, Form])[] = [
  ['with its own verb', { prefix: '', request: (one) => direct(development, one) }],
  ['with its verb in the query', { prefix: '', request: (one) => posted(development, one) }],
  ['behind a proxy', { prefix: '/__clerk', request: (one) => direct('https://app.example.com/__clerk', one) }],
  ["on the app's own domain", { prefix: '', request: (one) => direct('https://clerk.example.com', one) }],
  ['on any domain, by its versions', { prefix: '', request: (one) => direct('https://id.example.com', one, versions) }],
];

describe.each(forms)('Every operation is known %s', (_, { prefix, request }) => {
  it.each(operations.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
    const inspection = createInspector().add(request(operation));
    expect(inspection).toMatchObject({
      provider: 'clerk-fapi',
      endpoint: id,
      method: operation.method,
      path: prefix + operation.path,
      problems: [],
    });
    const body = bodyOf(operation.answer);
    if (body) expect(inspection.objects).toContainEqual({ type: body.type, path: body.path, ok: true });
    else expect(inspection.objects).toEqual([]);
  });
});

describe('The table of the provider and the table of the reference', () => {
  it('have the same operations', () => {
    const inWords = ({ id, method, path }: Operation | (typeof clerkFapi.endpoints)[number]) =>
      `${id} ${method} ${path}`;
    expect(clerkFapi.endpoints.map(inWords).sort()).toEqual(operations.map(inWords).sort());
  });
});

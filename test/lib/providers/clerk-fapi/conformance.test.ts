import type { Exchange } from '../../../../lib/capture/index.ts';
import { clerkFapi } from '../../../../lib/providers/clerk-fapi/index.ts';
import { bodyOf } from '../../../fixtures/clerk-fapi/bodies.ts';
import { scene } from '../../../fixtures/clerk-fapi/index.ts';
import { type Operation, operations } from '../../../fixtures/clerk-fapi/operations/index.ts';
import { describeConformance, type Form, named } from '../../../fixtures/conformance.ts';
import { exchange } from '../../../fixtures/exchange.ts';

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

describeConformance({ provider: clerkFapi, operations, forms, bodyOf });

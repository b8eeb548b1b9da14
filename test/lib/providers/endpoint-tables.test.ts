// What holds for the operations of every provider, the next one included.
import { describe, expect, it } from 'vitest';
import { type Endpoint, providers } from '../../../lib/providers/index.ts';
import { createRouter } from '../../../lib/recognize/index.ts';

const withNames = (path: string): string => path.replaceAll(/\{\w+\}/g, 'name1');

describe.each(providers.map(({ id, endpoints }) => [id, endpoints] as const))(
  'The operations of %s',
  (_, endpoints) => {
    const first = new Map<string, Endpoint>(endpoints.toReversed().map((endpoint) => [endpoint.id, endpoint]));
    const { match } = createRouter(endpoints);

    it.each(endpoints.map((endpoint) => [`${endpoint.id} (${endpoint.method})`, endpoint] as const))(
      'have %s under its verb and path',
      (_, one) => {
        expect(match(one.method, withNames(one.path))?.route).toBe(one);
      },
    );

    it('differ in nothing but the verb where two have one name', () => {
      for (const endpoint of endpoints)
        expect({ ...first.get(endpoint.id), method: endpoint.method }).toEqual(endpoint);
      const requests = endpoints.map(({ method, path }) => `${method} ${path}`);
      expect(new Set(requests).size).toBe(requests.length);
    });

    it('are named by a noun and a verb, and told in plain words', () => {
      for (const { id, title } of endpoints) {
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+(-[a-z]+)*$/);
        expect(title).toMatch(/^[A-Z][^.]*$/);
      }
    });

    it('are never called the same', () => {
      const titles = Array.from(first.values(), ({ title }) => title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });
  },
);

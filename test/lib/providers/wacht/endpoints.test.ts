import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../../lib/providers/wacht/endpoints/index.ts';
import { createRouter } from '../../../../lib/recognize/index.ts';

const route = createRouter(endpoints);
const withNames = (path: string): string => path.replaceAll(/\{\w+\}/g, 'name1');

describe('The table of operations', () => {
  it.each(endpoints.map((endpoint) => [`${endpoint.id} by ${endpoint.method}`, endpoint] as const))(
    'finds %s',
    (_, one) => expect(route(one.method, withNames(one.path))?.route).toBe(one),
  );

  it('gives each path one name, and each name one title', () => {
    const paths = new Map(endpoints.map(({ id, path }) => [id, path]));
    const titles = new Map(endpoints.map(({ id, title }) => [id, title]));
    for (const { id, path, title } of endpoints) {
      expect([paths.get(id), titles.get(id)]).toEqual([path, title]);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z][^.]*$/);
    }
    expect(new Set(titles.values()).size).toBe(titles.size);
  });
});

import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../../../lib/providers/clerk-fapi/endpoints/index.ts';
import { createRouter } from '../../../../../lib/recognize/index.ts';

const route = createRouter(endpoints);
const withNames = (path: string): string => path.replaceAll(/\{\w+\}/g, 'name1');

describe('The table of operations', () => {
  it.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))('finds %s by its verb and path', (_, one) => {
    expect(route(one.method, withNames(one.path))?.route).toBe(one);
  });

  it('gives every operation a name of its own', () => {
    const names = endpoints.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names operations by a noun and a verb, and tells each in plain words', () => {
    for (const { id, title } of endpoints) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z][^.]*$/);
    }
  });

  it('calls no two operations the same', () => {
    const titles = endpoints.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

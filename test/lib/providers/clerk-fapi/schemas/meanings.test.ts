import { describe, expect, it } from 'vitest';
import { joinPath, type Path } from '../../../../../lib/json.ts';
import { type Shape, shapeOf } from '../../../../../lib/parse/index.ts';
import { clerkFapi } from '../../../../../lib/providers/clerk-fapi/index.ts';

/** Every value that the responses and requests may hold, once, with the place where it was first met. */
function* fieldsOf(shape: Shape, path: Path, seen: Set<Shape>): Generator<readonly [Path, Shape]> {
  if (seen.has(shape)) return;
  seen.add(shape);
  const { node } = shape;
  if (node.kind === 'leaf' || node.kind === 'open') yield [path, shape];
  else if (node.kind === 'array') yield* fieldsOf(node.item, joinPath(path, '*'), seen);
  else if (node.kind === 'union') for (const branch of node.branches) yield* fieldsOf(branch, path, seen);
  else for (const [name, field] of node.fields) yield* fieldsOf(field, joinPath(path, name), seen);
}

function everyField(): readonly (readonly [Path, Shape])[] {
  const seen = new Set<Shape>();
  const bodies = clerkFapi.endpoints.flatMap(({ id, response, request }) =>
    [response, request].flatMap((schema) => (schema ? [[id, shapeOf(schema)] as const] : [])),
  );
  return bodies.flatMap(([id, shape]) => [...fieldsOf(shape, id, seen)]);
}

describe('Every field of every operation', () => {
  const fields = everyField();

  it('is there', () => {
    expect(fields.length).toBeGreaterThan(900);
  });

  it('says what it means in one sentence without a full stop', () => {
    const wordless = fields.filter(([, { info }]) => !/^[A-Za-z0-9][^.]*[^.\s]$/.test(info?.meaning ?? ''));
    expect(wordless.map(([path, { info }]) => `${path}: ${info?.meaning}`)).toEqual([]);
  });

  it('says what a flag is about, not that it is so', () => {
    const flags = fields.filter(([, { node }]) => node.kind === 'leaf' && node.type === 'boolean');
    const statements = flags.filter(([, { info }]) => !/^Whether (?:[a-z]|API )/.test(info?.meaning ?? ''));
    expect(statements.map(([path, { info }]) => `${path}: ${info?.meaning}`)).toEqual([]);
  });

  it('says of numbers what they are: a time, a duration with its unit, or a count', () => {
    const numbers = fields.filter(([, { node }]) => node.kind === 'leaf' && node.type === 'number');
    for (const [path, { info }] of numbers) {
      expect(['time-ms', 'time-s', 'duration', 'count'], path).toContain(info?.kind);
      if (info?.kind === 'duration') expect(info.unit, path).toBeDefined();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { field, object, parse, structure } from '../../../lib/parse/index.ts';

const owner = object('owner', 'Who it belongs to', { id: field.id('user', 'Identifier') });
const lamp = object('lamp', 'A lamp', {
  object: z.literal('lamp'),
  id: field.id('lamp', 'Identifier'),
  state: field.choice(['on', 'off'], 'Is it lit'),
  lit_at: z.nullable(field.timeMs('When it was lit')),
  watts: z.optional(field.count('Power')),
  owner: z.optional(z.nullable(owner)),
  notes: z.optional(field.metadata('The customer’s own')),
});
const healthy = { object: 'lamp', id: 'lamp_1', state: 'on', lit_at: 1_738_995_311_171 };

describe('parsing a body against a schema', () => {
  it('gives the typed value and no problem for a healthy one', () => {
    expect(parse(lamp, healthy)).toEqual({
      value: healthy,
      problems: [],
      objects: [{ type: 'lamp', path: '', ok: true }],
    });
  });

  it.each([
    ['an absent field', { id: undefined }, 'missing', 'id'],
    ['another JSON type', { state: 1 }, 'type', 'state'],
    ['an unexpected null', { id: null }, 'type', 'id'],
    ['an ISO date for milliseconds', { lit_at: '2025-02-08T06:15:11Z' }, 'type', 'lit_at'],
    ['seconds for milliseconds', { lit_at: 1_738_995_311 }, 'value', 'lit_at'],
    ['an unknown choice', { state: 'dimmed' }, 'value', 'state'],
    ['a foreign prefix', { id: 'user_1' }, 'value', 'id'],
    ['another object', { object: 'torch' }, 'value', 'object'],
    ['a field of a nested object', { owner: {} }, 'missing', 'owner.id'],
    ['an unknown field, whose name is data', { color: 'red' }, 'unknown', '*'],
  ])('names %s by kind and path', (_, change, kind, path) => {
    const body = JSON.parse(JSON.stringify({ ...healthy, ...change }));
    expect(parse(lamp, body).problems).toEqual([expect.objectContaining({ kind, path })]);
  });

  it('leaves out of the typed value what has the wrong type, and keeps the rest', () => {
    expect(parse(lamp, { ...healthy, state: 7 }).value).toEqual({ ...healthy, state: undefined });
  });

  it('never repeats a received value', () => {
    const { problems } = parse(lamp, { ...healthy, id: 'SECRET', SECRET: 1, state: 'SECRET', owner: 'SECRET' });
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toContain('SECRET');
  });

  it('calls an object not ok for its own problems only', () => {
    const { objects } = parse(lamp, { ...healthy, owner: {} });
    expect(objects).toEqual([
      { type: 'lamp', path: '', ok: true },
      { type: 'owner', path: 'owner', ok: false },
    ]);
  });

  it('lists objects that stand where no schema reaches', () => {
    expect(parse(lamp, { ...healthy, extra: [{ object: 'bulb' }] }).objects).toContainEqual({
      type: 'bulb',
      path: '*.0',
      ok: true,
    });
  });

  it('lists objects inside a value of another type', () => {
    const { objects } = parse(lamp, { ...healthy, owner: [{ object: 'owner' }] });
    expect(objects).toContainEqual({ type: 'owner', path: 'owner.0', ok: true });
  });

  it('asks nothing of metadata', () => {
    expect(parse(lamp, { ...healthy, notes: { object: 'lamp', anything: [1] } })).toMatchObject({
      problems: [],
      objects: [{}],
    });
  });

  it('reads a body of 100,000 levels without a stack overflow', () => {
    const deep = JSON.parse(`${'[{"object":"x","a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`);
    expect(parse(lamp, { ...healthy, extra: deep }).problems).toHaveLength(1);
  });
});

describe('parsing a union', () => {
  const torch = object('torch', 'A torch', { object: z.literal('torch'), fuel: z.string() });
  const light = structure('answer', 'One light', { response: z.union([lamp, torch]) });

  it('follows the discriminator, however many other fields fit elsewhere', () => {
    expect(parse(light, { response: { ...healthy, object: 'torch' } }).problems.map(({ path }) => path)).toEqual([
      ...Array(3).fill('response.*'),
      'response.fuel',
    ]);
  });

  it('takes a discriminator that nobody knows for a wrong field, not for another object', () => {
    const { problems } = parse(light, { response: { ...healthy, object: 'candle' } });
    expect(problems).toEqual([expect.objectContaining({ kind: 'value', path: 'response.object' })]);
  });

  it('names the deepest field that fits no branch', () => {
    expect(parse(light, { response: { ...healthy, lit_at: 5 } }).problems.map(({ path }) => path)).toEqual([
      'response.lit_at',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../lib/json.ts';
import { createLedger } from '../../../lib/sanitize/receipt.ts';
import { repeated } from '../../../lib/sanitize/repeated.ts';

const kind = {};

function createWriter() {
  const ledger = createLedger();
  let runs = 0;
  const write = repeated(ledger, (value) => {
    runs += 1;
    ledger.replaced('name');
    ledger.dropped('nested too deeply');
    return JSON.stringify(value);
  });
  return { ledger, write: (text: string) => write(JSON.parse(text) as JsonObject, kind, 0), runs: () => runs };
}

describe('an object that equals the last of its kind', () => {
  it('is written once, and what was noted is noted again', () => {
    const { ledger, write, runs } = createWriter();
    expect(write('{"a":[1,{"b":"x"}]}')).toBe(write('{"a":[1,{"b":"x"}]}'));
    expect(runs()).toBe(1);
    const { replaced, dropped } = ledger.close(1, true);
    expect(replaced).toEqual({ name: 2 });
    expect(dropped).toEqual([{ path: '', reason: 'nested too deeply', count: 2 }]);
  });

  it.each([
    ['has another value', '{"a":1}', '{"a":2}'],
    ['has one more', '{"a":1}', '{"a":1,"b":1}'],
    ['has an array', '{"a":{"0":1}}', '{"a":[1]}'],
    ['has a member named as every prototype', '{"a":{"b":{}}}', '{"a":{"__proto__":{}}}'],
    ['has a null', '{"a":{}}', '{"a":null}'],
  ])('is another if it %s', (_what, one, other) => {
    const { write } = createWriter();
    write(one);
    expect(write(other)).toBe(other);
  });

  it('is written as the last was where its members only have another order', () => {
    const { write } = createWriter();
    expect(write('{"a":1,"b":1}')).toBe(write('{"b":1,"a":1}'));
  });

  it('is written anew where it nests too deeply to be compared', () => {
    let runs = 0;
    const write = repeated(createLedger(), () => `${++runs}`);
    const deep = `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    expect([deep, deep].map((text) => write(JSON.parse(text) as JsonObject, kind, 0))).toEqual(['1', '2']);
  });

  it('is kept only while it is small', () => {
    const { write, runs } = createWriter();
    const large = JSON.stringify({ a: 'x'.repeat(70_000) });
    write(large);
    write(large);
    expect(runs()).toBe(2);
  });
});

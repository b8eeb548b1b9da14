import { expect, it } from 'vitest';
import { jsonDocument } from '../../../lib/export/document.ts';
import { held, inspectPieces, piecesOf, textOf } from '../../../lib/export/index.ts';

it('a document that is held says the same and makes each of its items once, however often it is read', () => {
  const made: number[] = [];
  const document = jsonDocument({ version: 1, list: [] }, 'list', ['a', 'b'], (letter, index) => {
    made.push(index);
    return { letter };
  });
  const text = [...piecesOf(document)].join('');
  made.length = 0;
  const kept = held(document);
  expect([...inspectPieces(kept, (piece, at) => (piece.includes('"b"') ? [at] : []))]).toEqual(['list.1']);
  expect(textOf(kept)).toBe(text);
  expect(made).toEqual([0, 1]);
});

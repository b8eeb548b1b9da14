import { expect, it } from 'vitest';
import { identifierOf } from '../../../../lib/providers/wacht/identifier.ts';

it.each([
  ['193456789012345601', '193456789012345601'],
  [41, '41'],
  ['user_193', 'user_193'],
  [Number('193456789012345601'), null],
  ['', null],
  ['0', null],
  [0, null],
  [null, null],
  [undefined, null],
  [{}, null],
])('the identifier in %j is %j', (value, text) => expect(identifierOf(value)).toBe(text));

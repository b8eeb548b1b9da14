import { describe, expect, it } from 'vitest';
import { troublesOf } from '../../../components/session/troubles.ts';
import { epochMs } from '../../../lib/time.ts';
import { finding } from '../recording.ts';

const error = (message: string, at: number, isOver = false) => finding({ message, last: epochMs(at), isOver });
const warning = (message: string, isOver = false) => finding({ message, severity: 'warning', isOver });
const note = finding({ message: 'note', severity: 'info' });

describe('what is wrong', () => {
  it.each([
    ['is nothing without findings', [], null, null],
    ['is no note', [note], null, null],
    ['is a warning where there is no error', [note, warning('w')], 'w', null],
    ['is the newest error', [error('old', 1), error('new', 2), warning('w')], 'new', null],
    ['is no error that is over', [error('over', 2, true), warning('w')], 'w', null],
    ['was an error where nothing is wrong any more', [error('over', 2, true), warning('w', true)], null, 'over'],
  ])('%s', (_case, findings, current, past) => {
    const told = troublesOf(findings);
    expect([told.current?.message ?? null, told.past?.message ?? null]).toEqual([current, past]);
  });
});

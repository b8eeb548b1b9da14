// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Found, useMatches } from '../../../components/find/use-matches.ts';
import type { Inspection } from '../../../lib/inspect/index.ts';
import { mount } from '../mount.tsx';
import { inspection } from '../recording.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Each is a good part of what is searched at a time. */
const heavy = (index: number): Inspection =>
  inspection({}, { index, json: { filling: 'x'.repeat(400_000), name: 'acme' } });

it('comes to its end in a recording that goes on growing', () => {
  const pattern = /acme/gi;
  let found: Found | null = null;
  const View = ({ rows }: { rows: readonly Inspection[] }) => {
    found = useMatches(rows, pattern);
    return null;
  };
  const rows = Array.from({ length: 12 }, (_, index) => heavy(index));
  let redraw: (rows: readonly Inspection[]) => void = () => {};
  const Growing = () => {
    const [shown, show] = useState<readonly Inspection[]>(rows);
    redraw = show;
    return <View rows={shown} />;
  };
  mount(<Growing />);
  for (let more = 0; more < 10; more += 1) {
    void act(() => void vi.advanceTimersToNextTimer());
    rows.push(inspection({}, { index: rows.length }));
    void act(() => redraw(rows.slice()));
  }
  void act(() => void vi.advanceTimersToNextTimer());
  expect(found).toMatchObject({ isDone: true });
  expect(found).toHaveProperty('matches.length', 12);
});

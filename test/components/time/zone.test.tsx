// @vitest-environment happy-dom
import fc from 'fast-check';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EvidenceView } from '../../../components/findings/evidence.tsx';
import { defaultListLayout } from '../../../components/list/list-layout.ts';
import { RequestList } from '../../../components/list/request-list.tsx';
import { inspectedRow } from '../../../components/list/row.ts';
import { defaultSettings } from '../../../components/settings/settings.ts';
import { SettingsContext } from '../../../components/settings/settings-context.ts';
import { Moment } from '../../../components/time/moment.tsx';
import { dateAndTime, fullDate, timeOfDay } from '../../../components/time/moments.ts';
import type { Zone } from '../../../components/time/zone.ts';
import { Timeline } from '../../../components/timeline/timeline.tsx';
import { Lifetime } from '../../../components/token/lifetime.tsx';
import { after, epochMs, minutes, parseDate } from '../../../lib/time.ts';
import { createTimeline } from '../../../lib/timeline/index.ts';
import { mount } from '../mount.tsx';
import { inspection, recording } from '../recording.ts';

const at = parseDate('2026-03-14T20:15:30Z') ?? epochMs(0);
// As in India, five hours and a half ahead of UTC, where it is the next day already.
beforeEach(() => void vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-330));
afterEach(() => void vi.restoreAllMocks());

describe('moments', () => {
  it.each([
    ['local', '01:45:30', /15.*, 01:45:30$/],
    ['utc', '20:15:30', /14.*, 20:15:30 UTC$/],
  ] as const)('in %s time are %s', (zone, time, moment) => {
    expect(timeOfDay(at, zone)).toBe(time);
    expect(fullDate(at, zone)).toMatch(moment);
  });

  it('need no date on the day itself, which ends at midnight of the zone', () => {
    const later = after(at, minutes(5 * 60));
    expect(dateAndTime(at, later, 'local')).toBe('01:45:30');
    expect(dateAndTime(at, later, 'utc')).toMatch(/14.*, 20:15:30 UTC$/);
  });

  it('are told whatever number a capture holds', () => {
    const told = (zone: Zone) => fc.property(fc.double(), (any) => void dateAndTime(epochMs(any), at, zone));
    fc.assert(told('local'));
    fc.assert(told('utc'));
  });
});

const inspections = [inspection({}, { at }), inspection({}, { index: 1, at: after(at, minutes(2)) })];
const history = createTimeline();
for (const one of inspections) history.add(one);

const nothing = () => {};
const views: readonly (readonly [name: string, view: ComponentChild, local: string, utc: string])[] = [
  [
    'the list',
    <RequestList
      {...{ onSelect: nothing, onEnter: nothing, onListLayout: nothing }}
      rows={inspections.map(inspectedRow)}
      selected={null}
      layout={defaultListLayout}
    />,
    '01:45:29',
    '20:15:29',
  ],
  ['a moment', <Moment at={at} />, '01:45:30', '20:15:30 UTC'],
  [
    'the life of a token',
    <Lifetime issuedAt={at} notBefore={null} expiresAt={after(at, minutes(1))} />,
    'issued 01:45:30',
    'issued 20:15:30',
  ],
  [
    'evidence',
    <EvidenceView evidence={{ kind: 'times', moments: [{ label: 'iat', at }] }} onShow={nothing} />,
    '01:45:30',
    '20:15:30 UTC',
  ],
  [
    'the timeline',
    <Timeline
      recording={recording({ inspections, source: 'imported' })}
      {...{ history, selected: null, range: null, isOpen: true }}
      {...{ onSelect: nothing, onRange: nothing, onOpen: nothing }}
    />,
    '01:46',
    '20:16',
  ],
];

describe('the zone that was chosen', () => {
  it.each(views)('holds in %s', (_, view, local, utc) => {
    const shown = (zone: Zone) =>
      mount(
        <SettingsContext.Provider value={{ settings: { ...defaultSettings, zone } }}>{view}</SettingsContext.Provider>,
      ).textContent;
    expect(shown('local')).toContain(local);
    expect(shown('utc')).toContain(utc);
    expect(shown('utc')).not.toContain(local);
  });
});

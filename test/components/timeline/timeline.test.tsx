// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../components/panel/actions.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { now } from '../../fixtures/exchange.ts';
import { click, mount, one, press, texts, write } from '../mount.tsx';
import { inspection, recording } from '../recording.ts';
import { sessionView } from '../session-view.ts';
import { sessionRow } from './rows.ts';

const rows = [
  sessionRow({ index: 0, at: now }),
  inspection({ provider: 'app', title: null }, { index: 1, at: now + 2_000, duration: 0 }),
  inspection({ provider: 'app', title: null }, { index: 2, at: now + 20_000, duration: 0, status: 401 }),
  sessionRow({ index: 3, at: now + 45_000 }),
];

function draw(overrides: Parameters<typeof recording>[0] = {}, onLayout = vi.fn()) {
  const actions = {
    setPaused: vi.fn(),
    clear: vi.fn(),
    exporter: {},
    importFile: vi.fn(),
    copy: vi.fn(async () => true),
  };
  const shown = recording({ inspections: rows, session: sessionView(), ...overrides });
  const root = mount(
    <Panel recording={shown} actions={actions as unknown as Actions} onLayout={onLayout} />,
    now + 50_000,
  );
  return { root, plot: () => one(root, '.timeline-plot') };
}

const option = (root: HTMLElement): string => one(root, '[role=option]').textContent ?? '';

describe('the timeline', () => {
  it('has a lane for each session and tells in words what is in it', () => {
    const { root } = draw();
    expect(texts(root, '.timeline-label .unseen')).toEqual([
      expect.stringMatching(/^sess_1: 2 requests, 2 tokens, next token expected at \d\d:\d\d:\d\d$/),
      'App requests: 2 requests, 1 error',
    ]);
    expect(root.querySelectorAll('.tl-bar')).toHaveLength(2);
    expect(root.querySelectorAll('.tl-error')).toHaveLength(1);
  });

  it('has now on it while it is recorded, and not in a capture from a file', () => {
    expect(draw().root.querySelector('.tl-now')).not.toBeNull();
    expect(draw({ source: 'imported' }).root.querySelector('.tl-now')).toBeNull();
  });

  it('tells of a session that is over', () => {
    const { root } = draw({ session: sessionView({ session: null, state: 'signed-out' }) });
    expect(one(root, '.timeline-note').textContent).toMatch(/^ended \d\d:\d\d:\d\d$/);
  });

  it('ends the bars of a session that is over with it', () => {
    const { root } = draw({ session: sessionView({ session: null, state: 'signed-out' }) });
    expect(root.querySelectorAll('.tl-end')).toHaveLength(1);
    expect(draw().root.querySelector('.tl-end')).toBeNull();
  });

  it('has what is ahead while it is recorded: the end of the token, and the next one', () => {
    const { root } = draw();
    expect(root.querySelectorAll('.tl-ahead')).toHaveLength(1);
    expect(root.querySelectorAll('.tl-expected, .tl-refresh')).toHaveLength(2);
    expect(draw({ source: 'imported' }).root.querySelector('.tl-ahead')).toBeNull();
  });

  it('says what its signs mean, until the focus leaves or Escape', () => {
    const { root } = draw();
    const button = one(root, '[aria-label="What the signs mean"]');
    click(button);
    expect(one(root, '.timeline-legend').textContent).toContain('Handshake');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    press(one(root, '.timeline-legend'), 'Escape');
    expect(root.querySelector('.timeline-legend')).toBeNull();
  });

  it('is not there where no request has a time', () => {
    expect(draw({ inspections: [inspection({}, { at: null })] }).root.querySelector('.timeline')).toBeNull();
  });

  it('folds, and says so to whoever remembers the layout', () => {
    const onLayout = vi.fn();
    const { root } = draw({}, onLayout);
    click(one(root, '.timeline-fold'));
    expect(root.querySelector('.timeline-plot')).toBeNull();
    expect(onLayout).toHaveBeenCalledWith(expect.objectContaining({ timeline: 0 }));
    click(one(root, '.timeline-fold'));
    expect(root.querySelector('.timeline-plot')).not.toBeNull();
  });
});

describe('the timeline of a narrow panel', () => {
  const narrow = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  const isOpen = (root: HTMLElement) => one(root, '.timeline-fold').getAttribute('aria-expanded');
  beforeEach(() => void vi.stubGlobal('matchMedia', () => narrow));
  afterEach(() => void vi.unstubAllGlobals());

  it('makes room for what is read, comes when asked for, and comes back', () => {
    const onLayout = vi.fn();
    const { root } = draw({}, onLayout);
    click(one(root, '.row[aria-rowindex="2"]'));
    expect(isOpen(root)).toBe('false');
    click(one(root, '.timeline-fold'));
    expect(isOpen(root)).toBe('true');
    press(one(root, '[role=grid]'), 'Escape');
    click(one(root, '.row[aria-rowindex="2"]'));
    expect(isOpen(root)).toBe('false');
    press(one(root, '[role=grid]'), 'Escape');
    expect(isOpen(root)).toBe('true');
    expect(onLayout).not.toHaveBeenCalled();
  });

  it('stays where it is used', () => {
    const { root, plot } = draw();
    press(plot(), 'Enter');
    expect(isOpen(root)).toBe('true');
  });
});

describe('the keys of the timeline', () => {
  it('go from event to event and from lane to lane, and show one', () => {
    const { root, plot } = draw();
    expect(option(root)).toContain('Refresh session token');
    press(plot(), 'ArrowDown');
    expect(option(root)).toContain('401');
    press(plot(), 'ArrowLeft');
    expect(option(root)).toContain('App request');
    expect(plot().getAttribute('aria-activedescendant')).toBe(one(root, '[role=option]').id);
    press(plot(), 'Enter');
    expect(one(root, '.row[aria-selected=true]').textContent).toContain('App request');
    expect(root.querySelectorAll('.tl-selected')).toHaveLength(1);
  });

  it('limit the list to a range, and end that', () => {
    const { root, plot } = draw();
    press(plot(), 'ArrowDown');
    press(plot(), 'ArrowLeft');
    press(plot(), '[');
    press(plot(), 'ArrowRight');
    press(plot(), ']');
    expect(texts(root, '.row')).toHaveLength(2);
    expect(one(root, '.timeline-range').textContent).toContain('–');
    press(plot(), 'Escape');
    expect(texts(root, '.row')).toHaveLength(4);
    expect(root.querySelector('.timeline-range')).toBeNull();
  });

  it('let go of what is out of the range, and end the range for what is shown out of it', () => {
    const { root, plot } = draw();
    click(one(root, '.row[aria-rowindex="2"]'));
    press(plot(), 'ArrowDown');
    press(plot(), 'ArrowRight');
    press(plot(), '[');
    expect(root.querySelector('.row[aria-selected=true]')).toBeNull();
    expect(option(root)).toContain('401');
    press(plot(), 'ArrowLeft');
    press(plot(), 'Enter');
    expect(root.querySelector('.timeline-range')).toBeNull();
    expect(one(root, '.row[aria-selected=true]').textContent).toContain('App request');
  });

  it('tell a range that hides every request from a filter, and end it alone', () => {
    const { root, plot } = draw();
    press(plot(), '[');
    press(plot(), ']');
    write(one(root, '[role=combobox]') as HTMLInputElement, 'status:401');
    expect(one(root, '.notice').textContent).toContain('No request in the selected range');
    click(one(root, '.notice .button'));
    expect(root.querySelector('.timeline-range')).toBeNull();
    expect(texts(root, '.row')).toHaveLength(1);
  });

  it('leave Escape to the panel where there is no range', () => {
    const { root, plot } = draw();
    press(plot(), 'Enter');
    press(plot(), 'Escape');
    expect(root.querySelector('.row[aria-selected=true]')).toBeNull();
  });
});

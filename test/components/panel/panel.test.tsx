// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../components/panel/actions.ts';
import { loadTheRest } from '../../../components/panel/later.ts';
import { defaultLayout } from '../../../components/panel/layout.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import type { Recording } from '../../../lib/timeline/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { click, mount, one, press, texts, write } from '../mount.tsx';
import { inspection, inspections, recording, report } from '../recording.ts';
import { sessionView } from '../session-view.ts';

beforeAll(loadTheRest);

function draw(overrides: Partial<Recording>) {
  const actions: Required<Actions> = {
    setPaused: vi.fn(),
    clear: vi.fn(),
    reloadPage: vi.fn(),
    fetchKeys: vi.fn(),
    exporter: { prepare: vi.fn(), save: vi.fn(), keep: vi.fn() },
    importFile: vi.fn(),
    openViewer: vi.fn(),
    copy: vi.fn(async () => true),
  };
  return { root: mount(<Panel recording={recording(overrides)} actions={actions} />), actions };
}

describe('an empty panel says why', () => {
  it.each<[string, Partial<Recording>]>([
    ['Nothing recorded yet', {}],
    ['214 requests seen, no auth traffic among them', { seen: 214 }],
    ['Recording is paused', { isPaused: true, seen: 214 }],
    ['No auth traffic in this file', { source: 'imported', seen: 3 }],
  ])('%s', (title, overrides) => {
    expect(one(draw(overrides).root, 'h2').textContent).toBe(title);
  });

  it('offers what helps', () => {
    const { root, actions } = draw({});
    click(one(root, '.notice .button-main'));
    expect(actions.reloadPage).toHaveBeenCalledOnce();
    const paused = draw({ isPaused: true });
    click(one(paused.root, '.notice .button-main'));
    expect(paused.actions.setPaused).toHaveBeenCalledWith(false);
  });

  it('names the hosts that were seen, and offers to add one', () => {
    const urls = ['https://app.test/a', 'https://auth.app.test/x', 'https://app.test/b', 'data:'];
    const foreign = urls.map((url, index) => ({ ...toForeignRequest(exchange({ url, index })), url }));
    const { root } = draw({ seen: 4, foreign });
    write(one(root, '[role=combobox]') as HTMLInputElement, '');
    expect(one(root, '.notice').textContent).toContain('Seen: app.test, auth.app.test. Is one of them your own domain');
    const alone = draw({ seen: 1, foreign: foreign.slice(0, 1) });
    expect(one(alone.root, '.notice').textContent).toContain('Seen: app.test. Is this your own domain');
  });

  it('says that it was cleared', () => {
    const { root, actions } = draw({});
    click(one(root, '[aria-label=Clear]'));
    expect(actions.clear).toHaveBeenCalledOnce();
    expect(one(root, 'h2').textContent).toBe('Cleared');
  });

  it('tells a filter from a lack of traffic', () => {
    const { root } = draw({ inspections: inspections(2), seen: 9 });
    write(one(root, '[role=combobox]') as HTMLInputElement, 'nothing has this name');
    expect(one(root, 'h2').textContent).toBe('No request matches the filter');
  });
});

describe('the panel', () => {
  it('counts what it shows and what it hides', () => {
    const foreign = [2, 3].map((index) => toForeignRequest(exchange({ index })));
    const { root } = draw({ inspections: inspections(2), foreign, seen: 4 });
    expect(one(root, '.toolbar-auth').textContent).toBe('Auth only(2 hidden)');
  });

  it.each([
    [{ dropped: 1 }, '1 auth request dropped'],
    [{ foreignDropped: 25_000 }, '25,000 other requests dropped'],
    [{ dropped: 12, foreignDropped: 1 }, '12 auth requests and 1 other request dropped'],
  ])('says what went to make room: %o', (overrides, words) => {
    const { root } = draw({ inspections: inspections(2), ...overrides });
    expect(one(root, '.status-dropped').textContent).toBe(words);
  });

  it('shows what is not auth traffic in its place when asked to', () => {
    const foreign = [toForeignRequest(exchange({ index: 1, url: 'https://cdn.example/app.js' }))];
    const rows = [inspection(), inspection({}, { index: 2 })];
    const { root } = draw({ inspections: rows, foreign, seen: 3 });
    expect(texts(root, '.row')).toHaveLength(2);
    click(one(root, '.toolbar-auth input'));
    expect(texts(root, '.row .cell-request')[1]).toBe('cdn.example/app.js');
    expect(one(root, '.status-count').textContent).toBe('3 requests');
    write(one(root, '[role=combobox]') as HTMLInputElement, 'cdn');
    expect(one(root, '.status-count').textContent).toBe('1 of 3 requests shown');
  });

  it('says what was kept of such a request, and that nothing else was', () => {
    const foreign = [toForeignRequest(exchange({ index: 1, url: 'https://cdn.example/app.js?id=7', status: 304 }))];
    const { root } = draw({ inspections: [inspection()], foreign, seen: 2 });
    click(one(root, '.toolbar-auth input'));
    click(one(root, '.row-foreign'));
    expect(one(root, '.details .pairs').textContent).toMatch(/GET https:\/\/cdn\.example\/app\.jsStatus304Started/);
    expect(one(root, '.details .body-note').textContent).toContain('neither its headers, nor its query, nor its body');
    click(one(root, '.details [aria-label="Close details"]'));
    expect(root.querySelector('.details')).toBeNull();
  });

  it('keeps the rows of the last good filter while a bad one is written', () => {
    const { root } = draw({ inspections: [inspection(), inspection({ method: 'POST' }, { index: 1 })], seen: 2 });
    const box = one(root, '[role=combobox]') as HTMLInputElement;
    write(box, 'session:');
    expect(texts(root, '.row')).toHaveLength(2);
    write(box, 'method:post');
    write(box, 'method:post is:nonsense');
    expect(texts(root, '.row .cell-method')).toEqual(['POST']);
    expect(one(root, '.filter-problem').textContent).toContain('It is one of');
  });

  it('opens the details of a request and closes them with Escape', () => {
    const { root } = draw({ inspections: [inspection({ reports: [report()] })] });
    click(one(root, '.row'));
    expect(texts(root, '[role=tab]').map((title) => title.replace(/1.*/, ''))).toEqual(['Findings', 'Request']);
    one(root, '[role=tab][aria-selected=true]').focus();
    press(one(root, '[role=tab][aria-selected=true]'), 'Escape');
    expect(root.querySelector('[role=tab]')).toBeNull();
    expect(document.activeElement).toBe(one(root, '[role=grid]'));
  });

  it('leaves Escape to DevTools where nothing is open', () => {
    const { root } = draw({ inspections: [inspection()] });
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    one(root, '[role=grid]').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('pauses and resumes with Ctrl+E what it records, and leaves the key to the browser where it records nothing', () => {
    const pressed = (root: HTMLElement): boolean => {
      const event = new KeyboardEvent('keydown', { key: 'e', ctrlKey: true, bubbles: true, cancelable: true });
      one(root, '[role=grid]').dispatchEvent(event);
      return event.defaultPrevented;
    };
    const { root, actions } = draw({ inspections: [inspection()] });
    expect(pressed(root)).toBe(true);
    expect(actions.setPaused).toHaveBeenCalledExactlyOnceWith(true);

    const { setPaused, ...others } = actions;
    const imported = recording({ source: 'imported', inspections: [inspection()] });
    const still = mount(<Panel recording={imported} actions={others} />);
    expect(pressed(still)).toBe(false);
    expect(still.querySelector('.toolbar [aria-pressed]')).toBeNull();
    expect(setPaused).toHaveBeenCalledOnce();
  });

  it('goes from a finding of the capture to its field', () => {
    const found = {
      ...report({ exchange: 1, path: 'request.header.accept' }),
      count: 1,
      first: null,
      last: null,
      hosts: [],
      isOver: false,
    };
    const rows = [inspection(), inspection({ reports: [] }, { index: 1, requestHeaders: { accept: '*/*' } })];
    const { root } = draw({ inspections: rows, findings: [found] });
    click(one(root, '.status-findings'));
    click(one(root, '.drawer .evidence-field'));
    expect(one(root, '[role=tab][aria-selected=true]').textContent).toBe('Request');
    expect(one(root, '.pair-target').textContent).toBe('accept*/*');
  });

  it('shows the findings of the capture, or the details of a request in their place', () => {
    const { root } = draw({ inspections: [inspection()] });
    click(one(root, '.row'));
    click(one(root, '.status-findings'));
    expect(root.querySelector('.drawer')).not.toBeNull();
    expect(root.querySelector('.details')).toBeNull();
    click(one(root, '.row'));
    expect(root.querySelector('.drawer')).toBeNull();
    press(one(root, '[role=grid]'), 'Escape');
    expect(root.querySelector('.drawer')).not.toBeNull();
    press(one(root, '.drawer h2'), 'Escape');
    expect(root.querySelector('.drawer')).toBeNull();
    expect(document.activeElement).toBe(one(root, '[role=grid]'));
  });

  it('has the findings open as they were left', () => {
    const onLayout = vi.fn();
    const { actions } = draw({});
    const layout = { ...defaultLayout, isFindingsOpen: true };
    const root = mount(<Panel recording={recording({})} {...{ actions, layout, onLayout }} />);
    click(one(root, '.drawer [aria-label="Close findings"]'));
    expect(root.querySelector('.drawer')).toBeNull();
    expect(onLayout).toHaveBeenLastCalledWith({ ...layout, isFindingsOpen: false });
  });

  it('keeps everything else when one part cannot be drawn', () => {
    const broken = { ...sessionView(), instance: null } as unknown as Recording['session'];
    const { root, actions } = draw({ session: broken, inspections: inspections(2) });
    expect(one(root, '.failure').textContent).toContain('Touchstone could not draw the session. TypeError');
    expect(texts(root, '.row')).toHaveLength(2);
    click(one(root, '.failure [title]'));
    const [report] = vi.mocked(actions.copy).mock.calls[0] ?? [];
    expect(report?.split('\n')).toEqual([
      'Touchstone could not draw the session. TypeError',
      expect.stringMatching(/^Touchstone \d+\.\d+\.\d+, live$/),
      '0 requests, 2 auth requests, 0 findings',
    ]);
  });

  it('shows the session that was chosen, for as long as it is known', () => {
    const other = sessionView({ user: { id: 'user_2', label: 'Tomás Vale', identifier: null } });
    const { root } = draw({ session: sessionView(), otherSessions: [other], inspections: inspections(1) });
    click(one(root, '.session-choose'));
    click(root.querySelectorAll<HTMLElement>('[role=menuitemradio]')[1] ?? root);
    expect(one(root, '.session-name > strong').textContent).toBe('Tomás Vale');
  });

  it('says so where no request shows a session, as those of the app or of a server', () => {
    expect(one(draw({ inspections: inspections(1) }).root, '.session-absent').textContent).toContain(
      'Nothing here shows who is signed in',
    );
  });

  it('stops the clock of a capture from a file at its end', () => {
    const { root } = draw({ source: 'imported', session: sessionView(), inspections: inspections(1) });
    expect(one(root, '.session-headline').textContent).toContain('the token expires in 41 s');
  });
});

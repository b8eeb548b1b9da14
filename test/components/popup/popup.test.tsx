// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupState } from '../../../components/popup/state.ts';
import { click, mount, one, texts } from '../mount.tsx';
import { sessionView, signedOut } from '../session-view.ts';

const source = { page: true, requests: 14 };
const session = (overrides = {}, findings = []): PopupState => ({
  kind: 'session',
  view: sessionView(overrides),
  findings,
  source,
});

function draw(state: PopupState) {
  const actions = { onCopySummary: vi.fn(), onOpenViewer: vi.fn() };
  return { root: mount(<Popup state={state} {...actions} />), ...actions };
}

describe('the popup', () => {
  it('says who is signed in, where, and for how long', () => {
    const { root } = draw(session());
    expect(root.textContent).toContain('Noor Haddad');
    expect(root.textContent).toContain('first factor 16 min ago, second never');
    expect(root.textContent).toContain('this page, and 14 requests in DevTools');
    expect(texts(root, '.countdown-left')).toEqual(['0:41', '6 d 22 h', '29 d']);
  });

  it('shows the worst findings first and counts the rest', () => {
    const finding = (severity: 'error' | 'info', message: string) => ({
      rule: message,
      severity,
      message,
      count: 1,
      isOver: false,
    });
    const findings = [...['a', 'b', 'c', 'd'].map((name) => finding('info', name)), finding('error', 'burning')];
    const { root } = draw({ ...session(), findings } as PopupState);
    expect(texts(root, '.popup-finding')).toEqual(['burning', 'a', 'b', 'c']);
    expect(one(root, '.popup-rest').textContent).toBe('and 1 other finding');
  });

  it('has no countdowns for someone who is signed out', () => {
    const { root } = draw(session(signedOut));
    expect(root.textContent).toContain('Nobody is signed in: the client has no session.');
    expect(texts(root, '.countdown')).toEqual([]);
  });

  it.each([
    ['loading', 'Looking at this page…'],
    ['unreadable', 'This page cannot be read'],
    ['nothing', 'No auth system found on this page'],
  ] as const)('says plainly why there is nothing: %s', (kind, expected) => {
    const { root, onOpenViewer } = draw({ kind });
    expect(root.textContent).toContain(expected);
    expect(texts(root, 'button')).toEqual(['Open viewer']);
    click(one(root, 'button'));
    expect(onOpenViewer).toHaveBeenCalledOnce();
  });

  it('copies a summary and says so', () => {
    const { root, onCopySummary } = draw(session());
    click(one(root, '.popup-copy'));
    expect(onCopySummary).toHaveBeenCalledOnce();
    expect(one(root, '.popup-copy').textContent).toBe('Copied');
  });
});

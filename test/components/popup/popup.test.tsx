// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupState } from '../../../components/popup/state.ts';
import { type Copy, CopyContext } from '../../../components/ui/copy.tsx';
import { click, mount, one, texts } from '../mount.tsx';
import { sessionFacts, sessionView, signedOut } from '../session-view.ts';

const source = { page: true, requests: 14 };
const session = (overrides = {}, findings = []): PopupState => ({
  kind: 'session',
  view: sessionView(overrides),
  findings,
  source,
});

function draw(state: PopupState) {
  const onOpenViewer = vi.fn();
  const copy = vi.fn<Copy>();
  const root = mount(
    <CopyContext.Provider value={copy}>
      <Popup state={state} onOpenViewer={onOpenViewer} />
    </CopyContext.Provider>,
  );
  return { root, copy, onOpenViewer };
}

describe('the popup', () => {
  it('says who is signed in, where, and for how long', () => {
    const { root } = draw(session());
    expect(root.textContent).toContain('Noor Haddad');
    expect(root.textContent).toContain('first factor 16 min ago, second never');
    expect(root.textContent).toContain('this page, and 14 auth requests in DevTools');
    expect(texts(root, '.countdown-left')).toEqual(['0:41', '6 d 22 h', '29 d']);
  });

  it('shows the worst findings first and counts the rest', () => {
    const finding = (severity: 'warning' | 'info', message: string) => ({
      rule: message,
      severity,
      message,
      count: 1,
      isOver: false,
    });
    const findings = [...['a', 'b', 'c', 'd'].map((name) => finding('info', name)), finding('warning', 'warm')];
    const { root } = draw({ ...session(), findings } as PopupState);
    expect(texts(root, '.popup-findings .popup-finding')).toEqual(['warm', 'a', 'b', 'c']);
    expect(one(root, '.popup-rest').textContent).toBe('and 1 other finding');
  });

  it('says what is wrong before what is right, and says it once', () => {
    const findings = [{ rule: 'a', severity: 'error' as const, message: 'burning', count: 1, isOver: false }];
    const { root } = draw({ ...session(), findings } as PopupState);
    expect(one(root, '.popup-sentence').textContent).toBe('burning');
    expect(root.textContent?.match(/burning/g)).toHaveLength(1);
    expect(root.textContent).not.toContain('No findings so far.');
  });

  it('shows what is over last, and as over', () => {
    const error = { rule: 'a', severity: 'error' as const, message: 'burnt', count: 1, isOver: true };
    const note = { rule: 'b', severity: 'info' as const, message: 'smoke', count: 1, isOver: false };
    const { root } = draw({ ...session(), findings: [error, note] } as PopupState);
    expect(texts(root, '.popup-finding')).toEqual(['smoke', 'Recovered: burnt']);
  });

  it('says in whose name things are done', () => {
    const { root } = draw(session({ session: sessionFacts({ impersonated: true, actor: 'user_7' }) }));
    expect(one(root, '.impersonation').textContent).toContain('user_7 acts as Noor Haddad');
  });

  it('names the personal account where no organization is active', () => {
    expect(one(draw(session({ organization: null })).root, '.popup-names').textContent).toContain('Personal account');
    const pending = session({ organization: null, state: 'pending' });
    expect(one(draw(pending).root, '.popup-names').textContent).not.toContain('Personal account');
    expect(one(draw(session(signedOut)).root, '.popup-names').textContent).not.toContain('Personal account');
  });

  it('says what it does not know from a cookie alone, and shows nothing in its place', () => {
    const { root } = draw(session({ session: null, organization: null }));
    expect(root.textContent).toContain('the page’s cookie only; open DevTools for the rest');
    expect(texts(root, '.countdown-name')).toEqual(['Token']);
    expect(root.textContent).not.toContain('Personal account');
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

  it.each([
    [true, 'Copied'],
    [false, 'Copy failed'],
  ])('copies a summary and says how that went: %s', async (isCopied, expected) => {
    const { root, copy } = draw(session());
    copy.mockResolvedValue(isCopied);
    click(one(root, '.popup-copy'));
    expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('State: signed-in, session active'));
    await act(async () => {});
    expect(one(root, '.popup-copy').textContent).toBe(expected);
  });
});

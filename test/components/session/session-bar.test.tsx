// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SessionBar } from '../../../components/session/session-bar.tsx';
import type { Finding } from '../../../lib/diagnose/index.ts';
import type { SessionView } from '../../../lib/session-view.ts';
import { durationMs } from '../../../lib/time.ts';
import { click, mount, one, press, texts } from '../mount.tsx';
import { finding } from '../recording.ts';
import { sessionFacts, sessionView, signedOut } from '../session-view.ts';

function draw(view: SessionView, others: readonly SessionView[] = [], trouble: Finding | null = null) {
  const told = { onChoose: vi.fn(), onShow: vi.fn() };
  return { root: mount(<SessionBar {...{ view, trouble }} views={[view, ...others]} {...told} />), ...told };
}

describe('the session bar', () => {
  it('says who is signed in, as what, and for how long', () => {
    const { root } = draw(sessionView());
    expect(one(root, '.avatar').textContent).toBe('NH');
    expect(one(root, '.status-badge').textContent).toBe('active');
    expect(texts(root, '.countdown-left')).toEqual(['0:41', '6 d 22 h', '29 d']);
  });

  it('mentions a clock that is off', () => {
    const { root } = draw(sessionView({ serverAhead: durationMs(8000) }));
    expect(one(root, '.chip-warning').textContent).toContain('this clock 8 s behind');
  });

  it('keeps its shape when nobody is signed in', () => {
    const { root } = draw(sessionView(signedOut));
    expect(one(root, '.session-name').textContent).toBe('Nobodysigned out');
    expect(texts(root, '.countdown-left')).toEqual(['–', '–', '–']);
  });

  it('says what is wrong before what is right, and leads to it', () => {
    const { root, onShow } = draw(sessionView(), [], finding({ exchange: 3, path: 'request.header.authorization' }));
    expect(one(root, '.session-who').textContent).toContain('The shop is closed');
    expect(one(root, '.session-who').textContent).not.toContain('the token expires');
    click(one(root, '.session-trouble'));
    expect(onShow).toHaveBeenCalledWith(3, 'request.header.authorization');
  });

  it('lets another session be chosen, by keys alone', () => {
    const other = sessionView({
      session: sessionFacts({ id: 'sess_2', status: 'ended' }),
      user: { id: 'user_2', label: 'Tomás Vale', identifier: null },
      organization: { id: 'org_2', label: 'Mill', role: 'org:admin' },
    });
    const { root, onChoose } = draw(sessionView(), [other]);
    press(one(root, '.session-choose'), 'ArrowDown');
    expect(texts(root, '[role=menuitemradio]')).toEqual([
      'Noor Haddadactive · Lighthouse Bakery · admin',
      'Tomás Valeended · Mill · admin',
    ]);
    press(one(root, '[role=menu]'), 'End');
    click(document.activeElement as HTMLElement);
    expect(onChoose).toHaveBeenCalledWith(other);
    expect(document.activeElement).toBe(one(root, '.session-choose'));
  });

  it.each([
    ['user_7', 'Impersonation: user_7 acts as Noor Haddad'],
    [null, 'Impersonation: someone else acts as Noor Haddad'],
  ])('warns of impersonation by %s', (actor, words) => {
    const { root } = draw(sessionView({ session: sessionFacts({ impersonated: true, actor }) }));
    expect(one(root, '.impersonation').textContent).toContain(words);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SessionBar } from '../../../components/session/session-bar.tsx';
import { troublesOf } from '../../../components/session/troubles.ts';
import type { Finding } from '../../../lib/diagnose/index.ts';
import type { SessionView } from '../../../lib/session-view.ts';
import { durationMs, epochMs } from '../../../lib/time.ts';
import { now } from '../../fixtures/exchange.ts';
import { click, mount, one, press, texts } from '../mount.tsx';
import { finding } from '../recording.ts';
import { sessionFacts, sessionView, signedOut } from '../session-view.ts';

interface Around {
  readonly others?: readonly SessionView[];
  readonly findings?: readonly Finding[];
  readonly asOf?: string;
}

function draw(view: SessionView, { others = [], findings = [], asOf }: Around = {}) {
  const told = { onChoose: vi.fn(), onShow: vi.fn() };
  const root = mount(
    <SessionBar
      view={view}
      views={[view, ...others]}
      asOf={asOf ?? null}
      troubles={troublesOf(findings)}
      placeOf={(exchange) => `request ${exchange}`}
      fixOf={(rule) => `mend ${rule}`}
      {...told}
    />,
  );
  return { root, ...told };
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

  it('has no countdowns when nobody is signed in, and says who was', () => {
    const { root } = draw(sessionView(signedOut));
    expect(one(root, '.session-name').textContent).toBe('Nobodysigned out');
    expect(texts(root, '.countdown')).toEqual([]);
    const { user } = sessionView();
    const gone = draw(sessionView({ ...signedOut, departed: { user, at: epochMs(now), isAskedFor: true } }));
    expect(one(gone.root, '.session-name').textContent).toMatch(/^Noor Haddadsigned out at \d\d:\d\d:\d\d$/);
    expect(one(gone.root, '.avatar').textContent).toBe('NH');
  });

  it('says what is wrong before what is right, where it was, and what to do, and leads to it', () => {
    const trouble = finding({ exchange: 3 });
    const { root, onShow } = draw(sessionView(), { findings: [trouble] });
    expect(texts(root, '.trouble-line')).toEqual(['The shop is closed· request 3', 'mend shop/closedShow finding']);
    expect(one(root, '.session-headline').textContent).not.toContain('the token expires');
    click(one(root, '.trouble'));
    expect(onShow).toHaveBeenCalledWith(trouble);
  });

  it('tells an error that is over beside how things are now', () => {
    const { root } = draw(sessionView(), { findings: [finding({ exchange: 3, isOver: true })] });
    expect(one(root, '.session-headline').textContent).toContain('the token expires');
    expect(texts(root, '.trouble')).toEqual(['Recovered: The shop is closed· request 3']);
  });

  it('says as of when it is where that is not now', () => {
    const { root } = draw(sessionView(), { asOf: 'Feb 8, 2026, 09:30:00' });
    expect(texts(root, '.chip')[1]).toContain('as of Feb 8, 2026, 09:30:00');
  });

  it('lets another session be chosen, by keys alone', () => {
    const other = sessionView({
      session: sessionFacts({ id: 'sess_2', status: 'ended' }),
      user: { id: 'user_2', label: 'Tomás Vale', identifier: null },
      organization: { id: 'org_2', label: 'Mill', role: 'org:admin' },
    });
    const { root, onChoose } = draw(sessionView(), { others: [other] });
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

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SessionBar } from '../../../components/session/session-bar.tsx';
import { durationMs } from '../../../lib/time.ts';
import { mount, one, texts } from '../mount.tsx';
import { sessionView, signedOut } from '../session-view.ts';

describe('the session bar', () => {
  it('says who is signed in, as what, and for how long', () => {
    const root = mount(<SessionBar view={sessionView()} />);
    expect(one(root, '.avatar').textContent).toBe('NH');
    expect(one(root, '.status-badge').textContent).toBe('active');
    expect(texts(root, '.countdown-left')).toEqual(['0:41', '6 d 22 h', '29 d']);
  });

  it('mentions other sessions and a clock that is off', () => {
    const others = [{ id: 'sess_2', status: 'active', label: 'Tomás Vale' }];
    const root = mount(<SessionBar view={sessionView({ others, serverAhead: durationMs(8000) })} />);
    expect(root.textContent).toContain('1 other session: Tomás Vale: active');
    expect(one(root, '.chip-warning').textContent).toContain('this clock 8 s behind');
  });

  it('keeps its shape when nobody is signed in', () => {
    const root = mount(<SessionBar view={sessionView(signedOut)} />);
    expect(one(root, '.session-name').textContent).toBe('Nobodysigned out');
    expect(texts(root, '.countdown-left')).toEqual(['–', '–', '–']);
  });
});

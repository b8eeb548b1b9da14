// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ChangesView } from '../../../components/changes/changes-view.tsx';
import { RevealScope } from '../../../components/ui/reveal.tsx';
import { inspectCapture, readExchange } from '../../../lib/inspect/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import { aboutTheSame } from '../../../lib/timeline/index.ts';
import { ids, minute, scene, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture } from '../../fixtures/exchange.ts';
import { click, mount, one, texts } from '../mount.tsx';

const { inspections } = await inspectCapture(
  capture(
    touch({ session: { status: 'pending' } }),
    touch({ at: scene.now + minute }),
    touch({ at: scene.now + 2 * minute, session: { status: 'revoked', actor: { sub: 'user_2' } } }),
  ),
);

function draw(index: number, onShow = vi.fn(), among = inspections) {
  const inspection = among[index];
  if (!inspection) throw new Error('no such exchange');
  const { content } = readExchange(inspection.exchange, providers);
  const others = aboutTheSame(inspection, among);
  return mount(<RevealScope>{<ChangesView {...{ inspection, others, content, providers, onShow }} />}</RevealScope>);
}

/** Of the session, those that last. */
const lines = (root: HTMLElement) => texts(one(root, '.changes-object:nth-of-type(1)'), ':scope > ul > .change');

describe('the changes of an object', () => {
  it('are told since the response before', () => {
    expect(lines(draw(1))).toEqual(['changedresponse.status"pending" → "active"']);
    expect(lines(draw(2))[0]).toBe('changedresponse.status"active" → "revoked"');
  });

  it('call what has a name by it, beside its identifier', async () => {
    const switched = await inspectCapture(capture(touch({ session: { last_active_organization_id: null } }), touch()));
    expect(lines(draw(1, vi.fn(), switched.inspections))).toContain(
      `changedresponse.last_active_organization_idnull → "${ids.organization}" (Lighthouse Bakery)`,
    );
  });

  it('are told until the next response where there is none before', () => {
    expect(lines(draw(0))[0]).toBe('changedresponse.status"pending" → "active"');
  });

  it('are told from any other response that is picked', () => {
    const root = draw(2);
    const box = one(root, 'select') as HTMLSelectElement;
    expect(texts(box, 'option').map((text) => text.replace(/^[\d:]+ /, ''))).toEqual([
      'Touch session',
      'Touch session (the one before)',
    ]);
    box.value = '0';
    void act(() => {
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(lines(root)[0]).toBe('changedresponse.status"pending" → "revoked"');
  });

  it('fold away what moves with every response, its tokens masked', () => {
    const root = draw(1);
    expect(root.querySelector('.changes-volatile > summary')?.textContent).toMatch(/^\d+ times and tokens moved$/);
    expect(root.innerHTML).not.toContain('eyJ');
    expect(texts(root, '.changes-volatile .change').some((line) => line.endsWith('+60 s'))).toBe(true);
  });

  it('lead to the field, in the response that has it', () => {
    const onShow = vi.fn();
    const root = draw(0, onShow);
    click(root.querySelector<HTMLElement>('.change .evidence-field') ?? root);
    expect(onShow).toHaveBeenCalledWith(1, 'response.status');
    click(one(root, '.changes-with button'));
    expect(onShow).toHaveBeenLastCalledWith(1, '');
  });
});

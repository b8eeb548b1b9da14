// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '../../../components/export/export-dialog.tsx';
import type { Exporter, ExportOutcome, PreparedExport } from '../../../components/export/exporter.ts';
import { type Copy, CopyContext } from '../../../components/ui/copy.tsx';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { type Leak, sanitize } from '../../../lib/sanitize/index.ts';
import { touch } from '../../fixtures/clerk-fapi/index.ts';
import { written } from '../../fixtures/written.ts';
import { click, mount, one, texts } from '../mount.tsx';

const { inspections } = await inspectCapture([touch()]);
const { capture } = sanitize(inspections);
const text = await written(capture, 'har');

const prepared = (leaks: readonly Leak[]): ExportOutcome => ({
  kind: 'done',
  result: { text: text as PreparedExport['text'], format: 'har', receipt: capture.receipt, leaks },
});

async function draw(outcome: ExportOutcome, refusal: string | null = null) {
  const exporter = {
    prepare: vi.fn<Exporter['prepare']>().mockResolvedValue(outcome),
    save: vi.fn(),
    keep: vi.fn<Exporter['keep']>().mockResolvedValue(refusal),
  };
  const copy = vi.fn<Copy>().mockResolvedValue(true);
  const scope = { id: 'all', inspections } as const;
  const first = { format: 'har', scope, areTimesKept: false } as const;
  const root = mount(
    <CopyContext.Provider value={copy}>
      <ExportDialog {...{ exporter, first }} scopes={[scope]} hosts={['auth.acme.example']} onClose={vi.fn()} />
    </CopyContext.Provider>,
  );
  await act(async () => {});
  const button = (name: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(name));
    if (!found) throw new Error(`There is no button ${name}`);
    return found;
  };
  return { root, exporter, copy, button };
}

const leaving = ['Copy', 'Save file', 'Keep snapshot'];

describe('an export', () => {
  it('is made with the hosts that the capture was read with', async () => {
    const { exporter } = await draw(prepared([]));
    expect(exporter.prepare.mock.lastCall?.[0].hosts).toEqual(['auth.acme.example']);
  });
});

describe('an export that was checked', () => {
  it('may be copied and saved as it is shown', async () => {
    const { root, exporter, copy, button } = await draw(prepared([]));
    expect(one(root, '.verdict').textContent).toContain('safe to share');
    expect(one(root, '.export-size').textContent).toContain('What will leave');
    click(button('Copy'));
    expect(copy).toHaveBeenCalledWith(text);
    click(button('Save file'));
    expect(exporter.save).toHaveBeenCalledWith(expect.objectContaining({ text, format: 'har' }));
  });

  it('may be kept under a name, and says why it was not', async () => {
    const { root, exporter, button } = await draw(prepared([]), 'There is no room');
    click(button('Keep snapshot'));
    (one(root, '.keep input') as HTMLInputElement).value = 'Monday';
    await act(async () => void one(root, 'form.keep').dispatchEvent(new Event('submit', { cancelable: true })));
    expect(exporter.keep).toHaveBeenCalledWith('Monday', expect.objectContaining({ inspections }));
    expect(one(root, '.keep [role=status]').textContent).toBe('There is no room');
  });
});

describe('an export that was refused', () => {
  const leaks = Array.from({ length: 23 }, (_, nth) => ({ what: 'a token', place: `log.entries.${nth}` }));

  it('names the first places, and how many more there are', async () => {
    const { root } = await draw(prepared(leaks));
    expect(one(root, '.verdict-refused').textContent).toBe('Refused: 23 places to look at');
    const places = texts(root, '.verdict-places li');
    expect(places).toHaveLength(21);
    expect([places[0], places[20]]).toEqual(['a token log.entries.0', 'and 3 other places']);
  });

  it.each([
    ['by the second opinion', prepared(leaks)],
    ['because the sanitizer crashed', { kind: 'crashed' } as const],
  ])('%s can neither be copied nor saved nor kept, and its preview says so', async (_why, outcome) => {
    const { root, exporter, copy, button } = await draw(outcome);
    expect(one(root, '.export-size').textContent).toContain('Held back: none of this leaves');
    expect(one(root, '.preview').getAttribute('aria-label')).toBe('Held back: none of this leaves');
    for (const name of leaving) {
      expect(button(name).disabled).toBe(true);
      click(button(name));
    }
    expect([exporter.save, exporter.keep, copy].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

it('an export that is no longer asked for is given up', async () => {
  const { root, exporter } = await draw(prepared([]));
  const [first] = exporter.prepare.mock.calls;
  await act(async () => (one(root, 'input[value=json]') as HTMLInputElement).click());
  expect(first?.[2].aborted).toBe(true);
  expect(exporter.prepare.mock.lastCall?.[0].format).toBe('json');
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { marksOf } from '../../../components/tree/marks.ts';
import { Tree } from '../../../components/tree/tree.tsx';
import { RevealScope } from '../../../components/ui/reveal.tsx';
import { field, object, parse, shapeOf } from '../../../lib/parse/index.ts';
import { now } from '../../fixtures/exchange.ts';
import { click, mount, one, press, texts } from '../mount.tsx';

const box = object('box', 'A box', { size: field.count('How big it is') });
const schema = object('parcel', 'A parcel', {
  id: field.id('parcel', 'Which parcel'),
  state: field.choice(['sent', 'lost'], 'Where it is'),
  sent_at: field.timeMs('When it was sent'),
  wait: field.duration('minutes', 'How long it waited'),
  pin: field.text('secret', 'Opens the locker'),
  box: box,
  tags: z.array(z.string()),
});
const parcel = {
  id: 'parcel_1',
  state: 'sent',
  sent_at: now - 16 * 60_000,
  wait: 5,
  pin: 'open-sesame',
  box: { size: 3 },
  tags: ['a', 'b'],
};

function draw(value: unknown, target: string | null = null, open: readonly string[] = []) {
  const marks = marksOf(parse(schema, value, 'body').problems, []);
  const tree = <Tree label="Parcel" value={value} shape={shapeOf(schema)} base="body" {...{ marks, target, open }} />;
  return mount(<RevealScope>{tree}</RevealScope>);
}

const line = (root: HTMLElement, path: string) => one(root, `[data-path="${path}"]`);

describe('the tree', () => {
  it('says what fields mean, in units and times for people', () => {
    const root = draw(parcel);
    expect(line(root, 'body.id').textContent).toContain('Which parcel');
    expect(line(root, 'body.wait').textContent).toContain('5 minutes');
    expect(line(root, 'body.sent_at').textContent).toContain('16 min ago');
    expect(one(line(root, 'body.sent_at'), 'time').title).toBe('2026-03-14T09:14:00.250Z');
    expect(line(root, 'body.tags').textContent).toContain('2 items');
  });

  it('shows problems at the field they are about, missing fields in their place', () => {
    const { id: _, ...rest } = parcel;
    const root = draw({ ...rest, state: 'stolen', wait: '5', extra: 1 });
    expect(line(root, 'body.state').textContent).toContain('unexpected value; expected one of sent, lost');
    expect(line(root, 'body.wait').textContent).toContain('wrong type; expected number of minutes');
    expect(line(root, 'body.extra').textContent).toContain('not in the schema');
    expect(line(root, 'body.id').textContent).toContain('missing; expected identifier parcel_…');
  });

  it('tells of problems inside a closed field', () => {
    const root = draw({ ...parcel, box: { size: 'big' } });
    expect(line(root, 'body.box').textContent).toContain('1 marked inside');
  });

  it('keeps secrets out of the document', () => {
    const root = draw(parcel);
    expect(root.innerHTML).not.toContain('open-sesame');
    click(one(root, '[aria-label="Show pin"]'));
    expect(root.textContent).toContain('open-sesame');
  });

  it('opens and closes with the arrow keys', () => {
    const root = draw(parcel, 'body.box');
    const press_ = (path: string, key: string) => press(line(root, path), key);
    press_('body.box', 'ArrowRight');
    expect(line(root, 'body.box').getAttribute('aria-expanded')).toBe('true');
    press_('body.box', 'ArrowRight');
    expect(document.activeElement).toBe(line(root, 'body.box.size'));
    press_('body.box.size', 'ArrowLeft');
    press_('body.box', 'ArrowLeft');
    expect(line(root, 'body.box').getAttribute('aria-expanded')).toBe('false');
  });

  it('opens up whatever hides its target, and tells all of it', () => {
    const root = draw(parcel, 'body.box.size');
    expect(document.activeElement).toBe(line(root, 'body.box.size'));
    expect(one(root, '.field-strip').textContent).toContain('body.box.size');
    expect(one(root, '.field-strip').textContent).toContain('How big it is');
  });

  it('draws a long list in parts', () => {
    const root = draw({ ...parcel, tags: Array.from({ length: 250 }, (_, index) => `${index}`) }, null, ['body.tags']);
    expect(texts(root, '.tree-rest')).toEqual(['50 more: show some']);
    click(one(root, '.tree-rest'));
    expect(line(root, 'body.tags.249').textContent).toContain('"249"');
  });

  it('survives names that mean something to JavaScript', () => {
    const root = draw(JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'));
    expect(line(root, 'body.__proto__').textContent).toContain('1 field');
    expect(line(root, 'body.constructor').textContent).toContain('2');
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';
import { ShowFindingContext } from '../../../components/findings/show-finding.ts';
import { defaultSettings } from '../../../components/settings/settings.ts';
import { SettingsContext } from '../../../components/settings/settings-context.ts';
import { marksOf } from '../../../components/tree/marks.ts';
import { Tree } from '../../../components/tree/tree.tsx';
import { RevealScope } from '../../../components/ui/reveal.tsx';
import { factorsInBrief } from '../../../lib/in-words.ts';
import { joinPath } from '../../../lib/json.ts';
import { field, object, parse, shapeOf } from '../../../lib/parse/index.ts';
import { now } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';
import { click, mount, one, press, texts } from '../mount.tsx';
import { report } from '../recording.ts';

const box = object('box', 'A box', {
  size: field.count('How big it is'),
  code: z.optional(field.text('secret', 'Opens it')),
});
const schema = object('parcel', 'A parcel', {
  id: field.id('parcel', 'Which parcel'),
  state: field.choice(['sent', 'lost'], 'Where it is'),
  sent_at: field.timeMs('When it was sent'),
  wait: field.duration('minutes', 'How long it waited'),
  pin: field.text('secret', 'Opens the locker'),
  box: box,
  boxes: z.array(box),
  tags: z.array(field.text('slug', 'What it is about')),
  ages: field.list(field.duration('minutes', 'Since it was looked at'), 'When it was looked at', factorsInBrief),
});
const parcel = {
  id: 'parcel_1',
  state: 'sent',
  sent_at: now - 16 * 60_000,
  wait: 5,
  pin: 'open-sesame',
  box: { size: 3 },
  boxes: [{ size: 1 }],
  tags: ['a', 'b'],
  ages: [16, -1],
};

function draw(value: unknown, target: string | null = null, open: readonly string[] = []) {
  const problems = parse(schema, value).problems.map((one) => ({ ...one, path: joinPath('body', one.path) }));
  const marks = marksOf(problems, []);
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

  it.each([
    ['boxes', 'boxes: 1 itemA box'],
    ['boxes.0', '0: 1 fieldA box'],
    ['tags', 'tags: 2 itemsWhat it is about'],
    ['ages', 'ages: 2 itemsfirst factor 16 min ago, second neverWhen it was looked at'],
    ['ages.0', '0: 1616 minutesSince it was looked at'],
    ['ages.1', '1: -1neverSince it was looked at'],
  ])('says what the list or item %s means', (path, text) => {
    const root = draw(parcel, null, ['body.boxes', 'body.ages']);
    expect(line(root, `body.${path}`).textContent).toBe(text);
  });

  it('masks what has a name that the user calls that of a secret, and what stands inside it', () => {
    const settings = { ...defaultSettings, secretNames: ['Box', 'state'] };
    const tree = (
      <Tree label="Parcel" value={parcel} shape={shapeOf(schema)} base="body" open={['body.box']} marks={[]} />
    );
    const root = mount(
      <SettingsContext.Provider value={{ settings }}>
        <RevealScope>{tree}</RevealScope>
      </SettingsContext.Provider>,
    );
    expect(line(root, 'body.state').textContent).not.toContain('sent');
    expect(one(line(root, 'body.box.size'), 'button').getAttribute('aria-label')).toBe('Show size');
    expect(line(root, 'body.wait').textContent).toContain('5 minutes');
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

  it('marks which of the choices a field has', () => {
    const root = draw(parcel, 'body.state');
    expect(texts(root, '.field-strip-choice')).toEqual(['sent', 'lost']);
    expect(texts(root, '.field-strip-choice[aria-current=true]')).toEqual(['sent']);
  });

  it('tells a time in local, in UTC and by its distance', () => {
    const [times] = texts(draw(parcel, 'body.sent_at'), '.field-strip-facts');
    expect(times).toContain('2026-03-14T09:14:00.250Z');
    expect(times).toContain('16 min ago');
  });

  it('goes to the field whose name is typed, and on with the same letter', () => {
    const root = draw(parcel, 'body.id');
    press(line(root, 'body.id'), 's');
    expect(document.activeElement).toBe(line(root, 'body.state'));
    press(line(root, 'body.state'), 's');
    expect(document.activeElement).toBe(line(root, 'body.sent_at'));
  });

  it.each([
    ['by its button', (root: HTMLElement) => click(one(root, '.field-strip-actions > [title^="Expand"]'))],
    ['by a star', (root: HTMLElement) => press(line(root, 'body.nested'), '*')],
  ])('opens all that is in a field: %s', (_, open) => {
    const root = draw({ ...parcel, nested: { a: [{ b: 1 }] } }, 'body.nested');
    open(root);
    expect(line(root, 'body.nested.a.0.b').textContent).toContain('1');
  });

  it('copies a secret only when asked twice', () => {
    const root = draw(parcel, 'body.pin');
    const buttons = () => texts(root, '.field-strip .quiet-button');
    expect(buttons()).toEqual(['Copy path', 'Copy secret…']);
    click(root.querySelectorAll<HTMLElement>('.field-strip .quiet-button')[1] ?? root);
    expect(buttons()).toEqual(['Copy path', 'Copy the secret itself']);
  });

  it.each<[string, unknown]>([
    ['by its schema', { ...parcel, box: { size: 3, code: 'open-sesame' } }],
    ['by its form, where no schema expects it', { ...parcel, box: { any: [signToken({ sub: 'user_1' })] } }],
  ])('copies an object only when asked twice where a secret is in it: %s', (_how, value) => {
    const root = draw(value, 'body.box');
    const buttons = () => texts(root, '.field-strip .quiet-button').slice(-1);
    expect(buttons()).toEqual(['Copy raw value…']);
    click([...root.querySelectorAll<HTMLElement>('.field-strip .quiet-button')].at(-1) ?? root);
    expect(buttons()).toEqual(['Copy with its secrets']);
    expect(texts(draw(parcel, 'body.box'), '.field-strip .quiet-button').slice(-1)).toEqual(['Copy raw value']);
  });

  it('lets no character turn the text around', () => {
    const root = draw({ ...parcel, 'a\u202eb': 'c\u202ed' });
    expect(root.textContent).not.toContain('\u202e');
    expect(root.textContent).toContain('c\\u202ed');
  });

  it('leads from a mark back to its finding', () => {
    const showFinding = vi.fn();
    const marks = marksOf([], [report({ rule: 'session/pending', path: 'body.state' })]);
    const tree = <Tree label="Parcel" value={parcel} shape={shapeOf(schema)} base="body" marks={marks} />;
    const root = mount(<ShowFindingContext.Provider value={showFinding}>{tree}</ShowFindingContext.Provider>);
    click(one(root, '.mark-link'));
    expect(showFinding).toHaveBeenCalledWith('session/pending');
  });

  it('draws more of one list without drawing more of another', () => {
    const long = Array.from({ length: 250 }, (_, index) => `${index}`);
    const root = draw({ ...parcel, tags: long, more: long }, null, ['body.tags', 'body.more']);
    click(root.querySelector<HTMLElement>('.tree-rest') ?? root);
    expect(texts(root, '.tree-rest')).toEqual(['50 more: show some']);
  });

  it('survives names that mean something to JavaScript', () => {
    const root = draw(JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'));
    expect(line(root, 'body.__proto__').textContent).toContain('1 field');
    expect(line(root, 'body.constructor').textContent).toContain('2');
  });
});

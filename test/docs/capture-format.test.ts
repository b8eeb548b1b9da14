// docs/capture-format.md names every field of a written file, and no others.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../lib/capture/index.ts';
import { inspectCapture } from '../../lib/inspect/index.ts';
import { sanitize } from '../../lib/sanitize/index.ts';
import { touchstone } from '../entrypoints/cli/fake-io.ts';
import { harOf } from '../entrypoints/cli/har-of.ts';
import { clerkId, getClient, removeSession, scene, session, touch } from '../fixtures/clerk-fapi/index.ts';
import { capture } from '../fixtures/exchange.ts';
import { written } from '../fixtures/written.ts';

const page = readFileSync(new URL('../../docs/capture-format.md', import.meta.url), 'utf8');

const names = (text: string): string[] => Array.from(text.matchAll(/`(\w+)(?:\[\])?`/g), ([, name = '']) => name);

const sectionBelow = (heading: string): string =>
  page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';

/** The table below a heading: what its first column names, with what the second says of it. */
function tableBelow(heading: string): readonly (readonly [fields: string, meaning: string])[] {
  const section = sectionBelow(heading);
  return Array.from(section.matchAll(/^\| (`[^|]+) \| (.*) \|$/gm), ([, fields = '', meaning = '']) => [
    fields,
    meaning,
  ]);
}

const fieldsBelow = (heading: string): string[] => tableBelow(heading).flatMap(([fields]) => names(fields));

/** What the table says of one field. */
const meaningOf = (heading: string, field: string): string[] =>
  tableBelow(heading).flatMap(([fields, meaning]) => (names(fields).includes(field) ? names(meaning) : []));

async function fileOf(...exchanges: readonly Exchange[]) {
  const { inspections } = await inspectCapture(capture(...exchanges));
  return JSON.parse(await written(sanitize(inspections).capture, 'json'));
}

const other = session({ id: clerkId('sess', scene.now, 'other') });
const unknownField = touch({ session: { made_up: 1 } });
const signedIn = await fileOf(unknownField, getClient({ client: { sessions: [session(), other] } }));
const signedOut = await fileOf(getClient(), removeSession());
const [exchange] = signedIn.exchanges;

describe('docs/capture-format.md', () => {
  it.each([
    ['The file', signedIn],
    ['`session`', signedIn.session],
    ['`exchanges[]`', exchange],
    ['`exchanges[].inspection`', exchange.inspection],
    ['`findings[]`', signedIn.findings[0]],
  ])('names the fields of %s, and no others', (heading, object) => {
    expect(fieldsBelow(heading).toSorted()).toEqual(Object.keys(object).toSorted());
  });

  it.each([
    ['`session`', 'instance', signedIn.session.instance],
    ['`session`', 'session', signedIn.session.session],
    ['`session`', 'user', signedIn.session.user],
    ['`session`', 'organization', signedIn.session.organization],
    ['`session`', 'token', signedIn.session.token],
    ['`session`', 'departed', signedOut.session.departed],
    ['`session`', 'others', signedIn.session.others[0]],
    ['`exchanges[]`', 'request', exchange.request],
    ['`exchanges[]`', 'response', exchange.response],
    ['`exchanges[].inspection`', 'objects', exchange.inspection.objects[0]],
    ['`exchanges[].inspection`', 'problems', exchange.inspection.problems[0]],
    ['`exchanges[].inspection`', 'tokens', exchange.inspection.tokens[0]],
  ])('of %s, tells what is in `%s`', (heading, field, object) => {
    expect(meaningOf(heading, field)).toEqual(expect.arrayContaining(Object.keys(object)));
  });

  const raw = harOf(touch(), touch({ session: { status: 'ended' } }));
  const told = async (...args: readonly string[]) => JSON.parse((await touchstone(args, { raw })).out);

  it.each([
    ['diff', async () => (await told('diff', 'raw', '--json'))[0]],
    ['diff', async () => (await told('diff', 'raw', '--json'))[0].changes[0]],
    ['verify', () => told('verify', 'raw', '--json')],
    ['verify', async () => (await told('verify', 'raw', '--json')).leaks[0]],
    ['rules', async () => (await told('rules', '--json'))[0]],
  ])('names the fields of what touchstone %s --json prints', async (command, object) => {
    const paragraphs = sectionBelow('What else the command line tells scripts').split('\n\n');
    const own = paragraphs.find((each) => each.startsWith(`\`touchstone ${command} --json\``)) ?? '';
    expect(names(own)).toEqual(expect.arrayContaining(Object.keys(await object())));
  });
});

import { describe, expect, it } from 'vitest';
import { hasColors } from '../../../entrypoints/cli/colors.ts';
import { version } from '../../../lib/export/index.ts';
import { ruleCatalog } from '../../../lib/inspect/index.ts';
import { getClient, ids, minute, removeSession, scene, touch } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { touchstone } from './fake-io.ts';
import { harOf } from './har-of.ts';

const raw = harOf(touch(), getClient({ at: scene.now + minute }));

describe('touchstone sanitize', () => {
  it.each([
    ['har', '"version": "1.2"'],
    ['json', '"touchstone": 1'],
    ['markdown', '# Auth session report'],
  ])('writes %s without a secret, which verify lets pass', async (format, sign) => {
    const { code, out, err } = await touchstone(['sanitize', '-', '--format', format], { '-': raw });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(sign);
    expect(out).not.toContain(ids.user);
    expect(await touchstone(['verify', '-'], { '-': out })).toMatchObject({ code: 0, err: '' });
  });

  it('writes HAR to standard output by default, and to a file when told so', async () => {
    const { out } = await touchstone(['sanitize', '-'], { '-': raw });
    const filed = await touchstone(['sanitize', '-', '-o', 'out.har', '--receipt', 'receipt.json'], { '-': raw });
    expect(filed.out).toBe('');
    expect(filed.written['out.har']).toBe(out);
    expect(JSON.parse(filed.written['receipt.json'] ?? '')).toMatchObject({
      rules: 2,
      exchanges: 2,
      areTimesShifted: true,
    });
  });

  it('leads to the same findings', async () => {
    const { out } = await touchstone(['sanitize', '-'], { '-': raw });
    const [before, after] = await Promise.all(
      [raw, out].map((text) => touchstone(['inspect', '-', '--json'], { '-': text })),
    );
    const rules = (text = '{}') =>
      JSON.parse(text).findings.map(({ rule, path }: Record<string, string>) => [rule, path]);
    expect(rules(after?.out)).toEqual(rules(before?.out));
  });

  it('rebuilds a HAR from allowed parts, so that nothing else of it is left', async () => {
    const { log } = JSON.parse(raw);
    const marker = 'Marker77';
    const full = {
      log: {
        ...log,
        comment: marker,
        creator: { name: marker },
        pages: [{ id: marker, title: `https://${marker}.example/`, startedDateTime: marker }],
        entries: log.entries.map((entry: object) => ({
          ...entry,
          pageref: marker,
          comment: marker,
          serverIPAddress: '203.0.113.9',
          connection: marker,
          _initiator: { stack: { callFrames: [{ url: `https://${marker}.example/` }] } },
          _webSocketMessages: [{ data: marker }],
          [marker]: marker,
        })),
      },
    };
    const { out, code } = await touchstone(['sanitize', '-'], { '-': JSON.stringify(full) });
    expect(code).toBe(0);
    expect(out).not.toMatch(/marker77|203\.0\.113/i);
  });

  it('leaves out what is no auth traffic when told so', async () => {
    const mixed = harOf(exchange({ url: 'https://app.example.com/' }), touch());
    const { out } = await touchstone(['sanitize', '-', '--leave-out-foreign'], { '-': mixed });
    expect(JSON.parse(out).log.entries).toHaveLength(1);
  });

  it('keeps times when told so', async () => {
    const year = new Date(scene.now).getUTCFullYear();
    expect((await touchstone(['sanitize', '-', '--keep-times'], { '-': raw })).out).toContain(
      `"startedDateTime": "${year}`,
    );
    expect((await touchstone(['sanitize', '-'], { '-': raw })).out).toContain('"startedDateTime": "2020');
  });

  it.each([
    [['sanitize', '-', '--format', 'pdf'], '--format is none of har, json, markdown; see touchstone sanitize --help'],
    [['sanitize', '-', 'other'], 'give one FILE; see touchstone sanitize --help'],
    [['sanitize', '-', '-o', '/forbidden/x'], '/forbidden/x: it cannot be written: this is not allowed'],
    [['sanitize', '-', '-o', '/forbidden/a\nb'], '/forbidden/a\\u000ab: it cannot be written'],
    [['sanitize', '-', '-o', 'a', '--receipt', './a'], '--receipt would replace another of the files'],
    [['sanitize', '-', '--receipt', '-'], '--receipt would replace another of the files'],
    [['sanitize', 'raw', '-o', 'a', '--receipt', 'raw'], '--receipt would replace another of the files'],
  ])('refuses %j', async (args, reason) => {
    expect(await touchstone(args, { '-': raw })).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
  });
});

describe('touchstone verify', () => {
  it('names each place of a leak on standard error', async () => {
    const { code, out, err } = await touchstone(['verify', '-'], { '-': raw });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(
      'log.entries.0.response.content.text.response.last_active_token.jwt: a token with its signature\n',
    );
    expect(err).not.toContain('eyJ');
    for (const line of err.trimEnd().split('\n').slice(0, -1)) expect(line).toMatch(/^standard input: log\./);
    expect(err).toMatch(/\ntouchstone: \d+ leaks; touchstone sanitize .+\n$/);
  });

  it('tells scripts the same', async () => {
    const found = await touchstone(['verify', 'a.har', '--json'], { 'a.har': raw });
    expect(found).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(found.out)).toMatchObject({
      file: 'a.har',
      leaks: expect.arrayContaining([{ place: expect.stringMatching(/^log\./), what: 'a token with its signature' }]),
    });
    expect(found.out).not.toContain('eyJ');
    const { code, out } = await touchstone(['verify', '-', '--json'], { '-': 'Just words.' });
    expect({ code, ...JSON.parse(out) }).toEqual({ code: 0, file: '-', leaks: [] });
  });

  it.each(['', '{}', 'Just words.', '# A report\n\nNothing here.'])(
    'lets pass any text without one: %j',
    async (text) => {
      expect(await touchstone(['verify', '-'], { '-': text })).toMatchObject({ code: 0, err: '' });
    },
  );

  it.each([
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff])],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('cannot use %s', async (_what, f) => {
    expect(await touchstone(['verify', 'f'], { f })).toMatchObject({ code: 2 });
  });

  it.each(['utf16le', 'utf-8'] as const)('reads %s', async (encoding) => {
    const f = new Uint8Array(Buffer.from(raw, encoding));
    expect(await touchstone(['verify', 'f'], { f })).toMatchObject({ code: 1 });
  });
});

describe('touchstone diff', () => {
  const changed = harOf(
    touch(),
    exchange({ url: 'https://app.example.com/' }),
    touch({ at: scene.now + minute, session: { status: 'ended', last_active_token: null } }),
  );

  it('shows what changed in the same object, and counts what always moves', async () => {
    const { code, out } = await touchstone(['diff', '-'], { '-': changed });
    expect(code).toBe(0);
    expect(out).toContain('#0 → #2  POST /v1/client/sessions/{session_id}/touch');
    expect(out).toMatch(/~ {2}response\.status +active → ended/);
    expect(out).toMatch(/\d+ times and tokens moved/);
    expect(out).not.toContain('eyJ');
  });

  it('compares the two that are named', async () => {
    const { out } = await touchstone(['diff', '-', '--from', '2', '--to', '0'], { '-': changed });
    expect(out).toMatch(/~ {2}response\.status +ended → active/);
  });

  it('compares each object of a response with the newest before it, wherever that stood', async () => {
    const { out } = await touchstone(['diff', '-'], { '-': harOf(touch(), removeSession(), getClient()) });
    expect(out.match(/^#\d → #\d/gm)).toEqual(['#0 → #1', '#1 → #2']);
  });

  it('tells scripts the same, with what always moves', async () => {
    const { code, out } = await touchstone(['diff', '-', '--json'], { '-': changed });
    expect(code).toBe(0);
    const [{ changes, ...pair }] = JSON.parse(out);
    expect(pair).toEqual({ from: 0, to: 2, method: 'POST', path: '/v1/client/sessions/{session_id}/touch' });
    expect(changes).toContainEqual({
      path: 'response.status',
      before: 'active',
      after: 'ended',
      movedFrom: null,
      volatile: false,
    });
    expect(changes).toContainEqual(expect.objectContaining({ path: 'client.updated_at', volatile: true }));
    expect(out).not.toContain('eyJ');
    expect(await touchstone(['diff', '-', '--json'], { '-': harOf(touch()) })).toMatchObject({ out: '[]\n' });
  });

  it('says when nothing can be compared', async () => {
    const { code, out } = await touchstone(['diff', '-'], { '-': harOf(touch()) });
    expect({ code, out }).toEqual({ code: 0, out: 'No two exchanges show the same object.\n' });
  });

  it.each([
    [['--from', '7', '--to', '0'], '--from names no exchange of this capture, whose last is 2'],
    [['--to', '1'], 'give both --from and --to; see touchstone diff --help'],
  ])('refuses %j', async (numbers, reason) => {
    const refused = await touchstone(['diff', '-', ...numbers], { '-': changed });
    expect(refused).toMatchObject({ code: 2, out: '', err: `touchstone: ${reason}\n` });
  });
});

describe('touchstone rules', () => {
  it('prints the catalog as JSON', async () => {
    const { code, out } = await touchstone(['rules', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(ruleCatalog);
    expect(Object.keys(JSON.parse(out)[0]).sort()).toEqual([
      'docs',
      'fix',
      'id',
      'provider',
      'severity',
      'title',
      'why',
    ]);
  });

  it('prints a line for each rule', async () => {
    const { out } = await touchstone(['rules']);
    for (const { id } of ruleCatalog) expect(out).toContain(` ${id} `);
  });
});

describe('touchstone --help', () => {
  const names = ['inspect', 'sanitize', 'verify', 'diff', 'rules'];

  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j tells all commands', async (args) => {
    const { code, out } = await touchstone(args);
    expect(code).toBe(0);
    for (const command of names) expect(out).toContain(`touchstone ${command}`);
  });

  it.each(
    names.flatMap((name) => [
      [name, '--help'],
      [name, 'a.har', '-h'],
      ['help', name],
    ]),
  )('%j %j tells one command', async (...args) => {
    const { code, out } = await touchstone(args);
    const own = args.find((each) => names.includes(each));
    expect(code).toBe(0);
    for (const name of names) expect(out.includes(`touchstone ${name}`)).toBe(name === own);
  });

  it.each([[], ...names.map((name) => [name])])('fits a terminal of 80 columns %j', async (...name) => {
    const { out } = await touchstone(['help', ...name]);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each(['--version', '-V'])('is not needed for the version: %s', async (option) => {
    expect(await touchstone([option])).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe('colors are used', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, false],
  ])('with %j, on a terminal (%s): %s', (environment, isTerminal, expected) => {
    expect(hasColors(environment, isTerminal)).toBe(expected);
  });
});

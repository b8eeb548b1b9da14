import { describe, expect, it } from 'vitest';
import { nodeIo } from '../../../entrypoints/cli/node-io.ts';
import { run } from '../../../entrypoints/cli/run.ts';
import { fapi, ids, minute, scene, session, sessionToken, touch } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { touchstone } from './fake-io.ts';
import { harOf } from './har-of.ts';

const healthy = harOf(touch());
const revoked = harOf(touch({ session: { status: 'revoked', last_active_token: null } }));
const json = async (...args: Parameters<typeof touchstone>) => JSON.parse((await touchstone(...args)).out);

describe('touchstone inspect --json', () => {
  it('prints one object of exactly the fields that scripts depend on', async () => {
    const { code, out, err } = await touchstone(['inspect', 'a.har', '--json'], { 'a.har': revoked });
    const printed = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(Object.keys(printed)).toEqual(['exchanges', 'findings', 'session']);
    expect(Object.keys(printed.exchanges[0]).sort()).toEqual(
      ['endpoint', 'index', 'method', 'objects', 'path', 'problems', 'provider', 'status', 'tokens'].sort(),
    );
    expect(Object.keys(printed.exchanges[0].objects[0])).toEqual(['type', 'path', 'ok']);
    expect(Object.keys(printed.findings[0]).sort()).toEqual([
      ...['count', 'docs', 'evidence', 'exchange', 'first', 'fix', 'last', 'message', 'path', 'rule'],
      ...['severity', 'why'],
    ]);
  });

  it('tells whose exchange it is, of which operation, and what stands in it', async () => {
    expect(await json(['inspect', '-', '--json'], { '-': healthy })).toMatchObject({
      exchanges: [
        {
          index: 0,
          provider: 'clerk-fapi',
          endpoint: 'session.touch',
          method: 'POST',
          path: '/v1/client/sessions/{session_id}/touch',
          status: 200,
          objects: expect.arrayContaining([{ type: 'session', path: 'response', ok: true }]),
          problems: [],
          tokens: expect.arrayContaining([
            expect.objectContaining({ kind: 'session', where: 'response.last_active_token.jwt', alg: 'RS256' }),
          ]),
        },
      ],
      findings: [],
      session: { provider: 'clerk-fapi', state: 'signed-in', session: { id: ids.session } },
    });
  });

  it('reads a body and a token by themselves', async () => {
    const body = JSON.stringify(session());
    expect((await json(['inspect', '-', '--json'], { '-': body })).exchanges[0]).toMatchObject({
      method: '',
      path: '',
      status: 0,
    });
    const token = await json(['inspect', '-', '--json'], { '-': sessionToken(session()) });
    expect(token.exchanges[0].tokens).toMatchObject([{ kind: 'session', where: '' }]);
  });

  it('says in one line why one of several files is unusable, whatever its name', async () => {
    const { code, err } = await touchstone(['inspect', 'a.har', 'b\nc.har'], { 'a.har': healthy, 'b\nc.har': '{}' });
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('prints one object a line when there are several files', async () => {
    const { out, code } = await touchstone(['inspect', 'a', 'b', '--json'], { a: healthy, b: revoked });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(['a', 'b']);
    expect(code).toBe(1);
  });

  it('goes on after a file that cannot be used, and says so at the end', async () => {
    const { out, err, code } = await touchstone(['inspect', 'a', 'b', '--json'], { a: '{}', b: healthy });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toBe('touchstone: a: line 1: it holds an empty JSON value\n');
    expect(code).toBe(2);
  });

  it('looks for one provider only when told so', async () => {
    const foreign = harOf(exchange({ url: 'https://app.example.com/api' }), touch());
    const { exchanges } = await json(['inspect', '-', '--json', '--provider', 'clerk-fapi'], { '-': foreign });
    expect(exchanges.map(({ provider }: { provider: string | null }) => provider)).toEqual([null, 'clerk-fapi']);
  });
});

describe('touchstone inspect, for people', () => {
  it('shows the session, the traffic and the findings with their fix', async () => {
    const { out, code } = await touchstone(['inspect', 'a.har'], { 'a.har': revoked });
    expect(out).toContain('a.har: har, 1 exchange, auth traffic');
    expect(out).toContain('Clerk, Frontend API');
    expect(out).toMatch(/#0 {2}POST {2}200 {2}\/v1\/client\/sessions\/\{session_id\}\/touch {2}Touch session/);
    expect(out).toMatch(/error session\/revoked\n {4}.+\n {4}at #0 response\.status\n {4}Why: (?:.|\n)+ {4}Fix: /);
    expect(code).toBe(1);
  });

  it('tells what a body by itself is', async () => {
    const files = { 'a.json': JSON.stringify(session()), 'b.json': JSON.stringify({ keys: [] }) };
    const { out } = await touchstone(['inspect', 'a.json', 'b.json'], files);
    expect(out).toMatch(/#0 {2}– {2}– {2}Session \(JSON\) {2}clerk-fapi/);
    expect(out).toContain('\n\nb.json: json, 1 exchange, no auth traffic');
  });

  it('tells the fix once for what one rule found at several places', async () => {
    const text = harOf(touch({ session: { created_at: scene.now / 1000, updated_at: scene.now / 1000 } }));
    const { out } = await touchstone(['inspect', '-'], { '-': text });
    const [report = ''] = /warning schema\/seconds-not-ms\n(?: {4}.+\n)+/.exec(out) ?? [];
    expect(report.match(/ at #0 /g)?.length).toBeGreaterThan(1);
    expect(report.match(/ Fix: /g)).toHaveLength(1);
  });

  it('says that nothing is wrong', async () => {
    const { out, code } = await touchstone(['inspect', '-'], { '-': healthy });
    expect(out).toContain('standard input: har');
    expect(out).toContain('Nothing is wrong.');
    expect(code).toBe(0);
  });

  it('counts down from the moment it is given', async () => {
    const now = new Date(scene.now + 30_000).toISOString();
    const { out } = await touchstone(['inspect', '-', '--now', now], { '-': healthy });
    expect(out).toMatch(/token expires +\S+ \S+ UTC, in \d+ s/);
    expect((await touchstone(['inspect', '-'], { '-': healthy })).out).toMatch(/token expires +.+ s after the capture/);
  });

  it('counts down from today where nothing carries a time', async () => {
    const now = scene.now + 90 * minute;
    const pasted = (args: readonly string[]) => touchstone(['inspect', '-', ...args], { '-': sessionToken() }, { now });
    expect((await pasted([])).out).toMatch(/token expires +\S+ \S+ UTC, 1 h 29 min ago\n/);
    const asked = ['--now', new Date(scene.now).toISOString()];
    expect((await pasted(asked)).out).toMatch(/token expires +\S+ \S+ UTC, in \d+ s\n/);
  });

  it('uses colors on a terminal and nowhere else', async () => {
    expect((await touchstone(['inspect', '-'], { '-': revoked }, { hasColors: true })).out).toContain('\u001b[31m');
    expect((await touchstone(['inspect', '-'], { '-': revoked })).out).not.toContain('\u001b[');
  });

  it('shows characters that would act on the terminal as their codes', async () => {
    const { out } = await touchstone(['inspect', '-'], { '-': harOf(fapi('GET', '/v1/%1B/\u202e')) });
    for (const acting of ['\u001b', '\u202e']) expect(out).not.toContain(acting);
  });
});

describe('input that cannot be used', () => {
  it.each([
    ['empty', '', 'line 1: there is nothing in it'],
    ['{}', '{}', 'line 1: it holds an empty JSON value'],
    ['null', 'null', 'line 1: it holds null only'],
    [
      'a truncated HAR',
      '{"log":{"entries":[{"request":{"url":"https://marker',
      'line 1, column 53: its JSON breaks off or is malformed',
    ],
    ['prose', 'marker', 'line 1: it holds no HAR, request, JSON body, command, cookies, or token'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'it is not text'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'line 1, column 5: it is binary, not text'],
  ])('%s is told in one line that quotes nothing', async (_case, content, reason) => {
    const { code, out, err } = await touchstone(['inspect', 'f', '--json'], { f: content });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `touchstone: f: ${reason}\n` });
  });

  it.each([
    [['inspect'], 'give at least one FILE; see touchstone inspect --help'],
    [['inspect', '-', '-'], 'standard input can be read once only; see touchstone inspect --help'],
    [['inspect', 'missing'], 'missing: there is no such file'],
    [['inspect', 'missing\n\u001b[31m'], 'missing\\u000a\\u001b[31m: there is no such file'],
    [['inspect', '-', '--now', '5'], '--now is not an ISO 8601 time; see touchstone inspect --help'],
    [['inspect', '-', '--now', 'soon'], '--now is not an ISO 8601 time; see touchstone inspect --help'],
    [['inspect', '-', '--provider', 'nobody'], '--provider is none of '],
    [['inspect', '-', '--odd'], "unknown option '--odd'; see touchstone inspect --help"],
    [['inspect', '-', '--now'], "option '--now <value>' argument missing; see touchstone inspect --help"],
    [['inspect', '-', '--json=x'], "option '--json' does not take an argument; see touchstone inspect --help"],
    [['inspect', '--now', '-1', '-'], "option '--now' argument is ambiguous; see touchstone inspect --help"],
    [['help', 'frobnicate'], 'no such command; see touchstone --help'],
    [['rules', 'marker'], 'there is no FILE to give; see touchstone rules --help'],
    [['frobnicate'], 'no such command; see touchstone --help'],
  ])('is a call that is wrong: %j', async (args, reason) => {
    const { code, err } = await touchstone(args, { '-': healthy });
    expect(code).toBe(2);
    expect(err).toContain(`touchstone: ${reason}`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('may be UTF-16 with a byte order mark', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${healthy}`, 'utf16le'));
    expect((await touchstone(['inspect', 'f', '--json'], { f: utf16 })).code).toBe(0);
  });
});

describe('a bug', () => {
  it('is told by its place in the code, without a word of its message', async () => {
    const broken = () => {
      throw new TypeError('marker');
    };
    const said: string[] = [];
    const code = await run(['rules'], { ...nodeIo, out: broken, err: (text) => void said.push(text) });
    expect(code).toBe(3);
    expect(said.join('')).toMatch(/^touchstone: a bug in touchstone itself, not in your file: TypeError at .+\n$/);
    expect(said.join('')).not.toContain('marker');
  });
});

describe('what could not be read of a file', () => {
  const { log } = JSON.parse(healthy);
  const text = JSON.stringify({ log: { ...log, entries: [...log.entries, null, { request: {} }, { request: {} }] } });

  it.each(['sanitize', 'diff'])('is told by touchstone %s too', async (command) => {
    expect((await touchstone([command, 'a.har'], { 'a.har': text })).err).toContain('1 entry was left out');
  });

  it('is told on standard error, by its reason', async () => {
    const { code, err, out } = await touchstone(['inspect', 'a.har', '--json'], { 'a.har': text });
    expect(err.split('\n')).toEqual([
      'touchstone: a.har: 1 entry was left out: it is no JSON object',
      'touchstone: a.har: 2 entries were left out: each tells no URL',
      '',
    ]);
    expect({ code, exchanges: JSON.parse(out).exchanges.length }).toEqual({ code: 0, exchanges: 1 });
  });
});

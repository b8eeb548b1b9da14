// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Details } from '../../../components/details/details.tsx';
import type { DetailTab } from '../../../components/details/tabs.ts';
import { texts as allTexts } from '../../../components/texts/index.ts';
import { RevealScope } from '../../../components/ui/reveal.tsx';
import type { Exchange } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import type { Path } from '../../../lib/json.ts';
import { providers, withHosts } from '../../../lib/providers/index.ts';
import { backendUser, event, webhook } from '../../fixtures/clerk-bapi/index.ts';
import { appFetch } from '../../fixtures/clerk-fapi/app-fetch.ts';
import { ids, refused, scene, sessionToken, templateTokens, user } from '../../fixtures/clerk-fapi/index.ts';
import { exchange, textBody } from '../../fixtures/exchange.ts';
import { mount, one, texts } from '../mount.tsx';

const hosts = ['auth.acme.example'];
const me = exchange({ url: 'https://auth.acme.example/v1/me', json: { response: user(), client: null } });

async function draw(of: Exchange, tab: DetailTab, target: Path | null = null) {
  const { inspections } = await inspectCapture([of], { providers: withHosts(providers, hosts) });
  const [inspection] = inspections;
  if (!inspection) throw new Error('nothing was inspected');
  const [onTab, onShow, onClose] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = { inspection, inspections, hosts, onTab, onShow, onClose };
  return mount(
    <RevealScope>
      <Details {...shown} tab={tab} target={target} />
    </RevealScope>,
  );
}

it('a request to a host that the user named is read as it was inspected', async () => {
  const root = await draw(me, 'user');
  expect(texts(root, '[role="tab"][aria-selected="true"]')).toEqual(['User']);
  expect(root.textContent).toContain('first_name');
});

it('a request shows the address that it really went to, and the operation by its template', async () => {
  const root = await draw(templateTokens('orders'), 'request');
  const [, address, , , , , operation] = texts(root, '.pairs:first-child dd');
  expect(address).toBe(`POST https://${scene.host}/v1/client/sessions/${ids.session}/tokens/ordersCopy URL`);
  expect(operation).toBe('token.create-from-template · /v1/client/sessions/{session_id}/tokens/{template_name}');
});

it('a value that is empty is said to be', async () => {
  const root = await draw(exchange({ url: 'https://auth.acme.example/v1/me?org=', json: {} }), 'request');
  expect(texts(root, '.pair')).toContain('orgempty');
});

it('an address keeps a token in it to itself', async () => {
  const token = sessionToken();
  const root = await draw(appFetch({ url: `${scene.origin}/verify/${token}`, bearer: token }), 'request');
  const address = texts(root, '.pairs:first-child dd')[1] ?? '';
  expect(address).toMatch(/^GET .*\/verify\/•+ \d+ characters$/);
  expect(root.innerHTML).not.toContain(token);
});

it('a refusal shows its reasons at once', async () => {
  const root = await draw(templateTokens('orders', refused('resource_not_found', 404)), 'response');
  expect(one(root, '[data-path="errors.0.code"]').textContent).toContain('resource_not_found');
});

it('a webhook shows what it tells of, and what is wrong with that where it stands', async () => {
  const received = webhook(event('user.created', backendUser({ created_at: '2026-03-14' })));
  const user = await draw(received, 'user');
  expect(texts(user, '[role="tab"][aria-selected="true"]')).toEqual(['User']);
  expect(user.textContent).toContain('first_name');
  const request = await draw(received, 'request');
  expect(request.querySelector('[role=tree]')?.textContent).toContain('1 marked inside');
});

const nested = (levels: number, inmost: unknown): Exchange => {
  const before = Array.from({ length: levels }, (_, level) => `{"level_${level}":`).join('');
  const text = `{"response":{"object":"user","public_metadata":${before}${JSON.stringify(inmost)}${'}'.repeat(levels + 2)}`;

  return exchange({ url: me.request.url, responseBody: textBody(text, 'application/json') });
};

it.each([3, 61, 62, 63, 64, 65, 300])('a token is masked where it stands %i levels deep', async (levels) => {
  const token = sessionToken();
  const sent = nested(levels, { jwt: token, link: `https://a.example/?t=${token}` });
  const way = Array.from({ length: levels }, (_, level) => `level_${level}`).join('.');
  const raw = await draw(sent, 'raw');
  expect(raw.textContent).toContain(`level_${levels - 1}`);
  expect(raw.innerHTML).not.toContain(token.slice(0, 20));
  const tree = await draw(sent, 'response', `response.public_metadata.${way}.link`);
  expect(tree.textContent).toContain('link');
  expect(tree.innerHTML).not.toContain(token.slice(0, 20));
});

it.each(['raw', 'response'] as const)('all is masked that stands deeper than anyone looks: %s', async (tab) => {
  const way = Array.from({ length: 70 }, (_, level) => `level_${level}`).join('.');
  const root = await draw(nested(70, { key: 'unheard-of', n: 4711 }), tab, `response.public_metadata.${way}.key`);
  expect(root.textContent).toContain('key');
  expect(root.innerHTML).not.toMatch(/unheard-of|4711/);
});

it('a body that is nested too deeply to be set out says so', async () => {
  const root = await draw(nested(20_000, 'inmost'), 'raw');
  expect(root.textContent).toContain(allTexts.body.nested);
});

it('a token that stands where a name should is masked', async () => {
  const token = sessionToken();
  const root = await draw(exchange({ url: `${me.request.url}?${token}` }), 'request');
  expect(root.innerHTML).not.toContain(token.slice(0, 20));
});

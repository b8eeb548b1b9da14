// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Details } from '../../../components/details/details.tsx';
import type { DetailTab } from '../../../components/details/tabs.ts';
import { RevealScope } from '../../../components/ui/reveal.tsx';
import type { Exchange } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { providers, withHosts } from '../../../lib/providers/index.ts';
import { backendUser, event, webhook } from '../../fixtures/clerk-bapi/index.ts';
import { appFetch } from '../../fixtures/clerk-fapi/app-fetch.ts';
import { ids, refused, scene, sessionToken, templateTokens, user } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { mount, one, texts } from '../mount.tsx';

const hosts = ['auth.acme.example'];
const me = exchange({ url: 'https://auth.acme.example/v1/me', json: { response: user(), client: null } });

async function draw(of: Exchange, tab: DetailTab) {
  const { inspections } = await inspectCapture([of], { providers: withHosts(providers, hosts) });
  const [inspection] = inspections;
  if (!inspection) throw new Error('nothing was inspected');
  const [onTab, onShow, onClose] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = { inspection, inspections, hosts, onTab, onShow, onClose };
  return mount(
    <RevealScope>
      <Details {...shown} tab={tab} target={null} />
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

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Details } from '../../../components/details/details.tsx';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { providers, withHosts } from '../../../lib/providers/index.ts';
import { user } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { mount, texts } from '../mount.tsx';

const hosts = ['auth.acme.example'];
const me = exchange({ url: 'https://auth.acme.example/v1/me', json: { response: user(), client: null } });

it('a request to a host that the user named is read as it was inspected', async () => {
  const { inspections } = await inspectCapture([me], { providers: withHosts(providers, hosts) });
  const [inspection] = inspections;
  if (!inspection) throw new Error('nothing was inspected');
  const [onTab, onShow, onClose] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = { inspection, inspections, hosts, onTab, onShow, onClose };
  const root = mount(<Details {...shown} tab="user" target={null} />);
  expect(texts(root, '[role="tab"][aria-selected="true"]')).toEqual(['User']);
  expect(root.textContent).toContain('first_name');
});

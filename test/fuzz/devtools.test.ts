// The doors within the browser: requests from DevTools, messages, storage, and what a page says to the popup.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeSettings, defaultSettings, readHosts, readSettings } from '../../components/settings/settings.ts';
import { type Network, type Recorded, record } from '../../entrypoints/devtools/recorder.ts';
import { currentState } from '../../entrypoints/popup/current-state.ts';
import { snapshotsIn } from '../../entrypoints/shared/read-snapshots.ts';
import { readViewAnswer, readViewRequest } from '../../entrypoints/shared/read-view.ts';
import { type ViewAnswer, viewVersion } from '../../entrypoints/shared/view-message.ts';
import { type Exchange, fromHarEntry } from '../../lib/capture/index.ts';
import { inspectCapture } from '../../lib/inspect/index.ts';
import { findingsOfPage } from '../../lib/providers/index.ts';
import { epochMs } from '../../lib/time.ts';
import { sessionView } from '../components/session-view.ts';
import { client } from '../fixtures/clerk-fapi/index.ts';
import { signToken } from '../fixtures/token.ts';
import { anything, marker, spoiled } from './arbitraries.ts';
import { effort } from './effort.ts';
import { entry } from './good-texts.ts';

/** What `collectPageState` reads. */
const pageState = {
  client: client(),
  version: '6.40.0',
  publishableKey: 'pk_test_b3R0ZXItNDIuY2xlcmsuYWNjb3VudHMuZGV2JA',
  frontendApi: 'otter-42.clerk.accounts.dev',
  cookies: [['__session', signToken({ sub: 'user_1', sid: 'sess_1' })]],
};

const entries = fc.oneof({ weight: 4, arbitrary: spoiled(entry) }, anything);

it('makes an exchange of whatever DevTools hands over, and no finding repeats a value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entries, { maxLength: 4 }), async (some) => {
      const { findings, inspections, session } = await inspectCapture(
        some.map((one, index) => fromHarEntry(one, index)),
      );
      const problems = inspections.flatMap((inspection) => inspection.problems);
      const words = JSON.stringify([findings.map(({ message }) => message), problems]);
      expect(words).not.toContain(marker);
      expect(words).not.toContain('internal/');
      const answer: ViewAnswer = { version: viewVersion, views: session ? [session] : [], requests: [], findings: [] };
      expect(readViewAnswer(answer)).toEqual(answer);
    }),
    effort(300),
  );
});

const answers = fc.oneof(
  anything.map((value) => () => Promise.resolve(value)),
  anything.map((value) => () => Promise.reject(value)),
  anything.map(
    (value) => (callback?: (content: never, encoding: never) => void) => callback?.(value as never, value as never),
  ),
  fc.constant(() => {
    throw new Error(marker);
  }),
);
const requests = fc
  .tuple(spoiled(entry), answers)
  .map(([value, getContent]) => Object.assign(Object(value), { getContent }));
const lastUrl = 'https://good.example/';
const good = { request: { method: 'GET', url: lastUrl }, getContent: () => Promise.resolve(['{}', '']) };

it('records what follows requests that cannot be read, and a history that cannot be told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { maxLength: 3 }), answers, async (bad, history) => {
      const last = await new Promise<Exchange>((resolve) => {
        const network: Network = {
          onRequestFinished: { addListener: (listener) => void [...bad, good].map(listener) },
          onNavigated: { addListener: () => {} },
          getHAR: history as Network['getHAR'],
        };
        const add = ({ request }: Recorded) => {
          if ('request' in request && request.request.url === lastUrl) resolve(request);
        };
        record(network, { ended: () => () => true, add, isOfInterest: () => true, navigate: () => {} });
      });
      expect(last.response.body).toMatchObject({ kind: 'text', text: '{}' });
    }),
    effort(100),
  );
});

it('shows the popup something of whatever a page says of itself, and no finding repeats a value', async () => {
  const kept = { version: viewVersion, views: [], requests: [], findings: [], isLive: false } as const;
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled(pageState), anything), fc.constantFrom(null, kept), async (state, known) => {
      const findings = await findingsOfPage(state);
      expect(findings.map(({ message }) => message).join()).not.toContain(marker);
      expect(currentState({ ok: true, state }, known, findings, epochMs(0)).kind).toMatch(/^(session|nothing)$/);
    }),
    effort(500),
  );
});

const request = { type: 'view-request', version: viewVersion, tabId: 7 };
const answer: ViewAnswer = {
  version: viewVersion,
  views: [sessionView({ others: [{ id: 'sess_2', status: 'active', label: null }] })],
  requests: [{ count: 1, hosts: ['a.example'] }],
  findings: [
    { severity: 'error', rule: 'token/expired', message: 'It expired', count: 1, isOver: false, hosts: ['a.example'] },
  ],
};

it('takes a message for what it should be or for nothing, and shows the popup whatever was taken', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled(request), spoiled(answer), anything), (message) => {
      const asked = readViewRequest(message);
      if (asked !== null) expect(asked).toEqual({ ...request, tabId: asked.tabId });
      const told = readViewAnswer(message);
      if (told === null) return;
      expect(readViewAnswer(told)).toEqual(told);
      const known = { ...told, isLive: true };
      expect(currentState({ ok: true, state: {} }, known, [], epochMs(0)).kind).toMatch(/^(session|nothing)$/);
    }),
    effort(500),
  );
});

it('has settings, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled(defaultSettings), anything), (stored) => {
      const { settings } = readSettings(stored);
      expect(readSettings(settings)).toEqual({ settings, isDiscarded: false });
    }),
    effort(500),
  );
});

const typed = fc.string({
  unit: fc.constantFrom('a', '.', '-', ':', '/', '@', '%', '1', '[', ' ', '\n', 'ä', '\ud800', 'https://'),
});

it('takes what is typed for hosts that can be stored, or names the lines that are none', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      const { hosts, unusable } = readHosts(text);
      expect(changeSettings(defaultSettings, { hosts }).hosts).toEqual(hosts);
      expect(unusable.every((line) => line >= 1 && line <= text.split('\n').length)).toBe(true);
    }),
    effort(500),
  );
});

const snapshot = { version: 1, name: 'Monday', savedAt: 1, requests: 1, text: '{}' };

it('lists what was kept, whatever lies in the storage beside it', () => {
  const others = fc.dictionary(
    fc.string().map((key) => `snapshot/${key}`),
    fc.oneof(spoiled(snapshot), anything),
  );
  fc.assert(
    fc.property(others, (stored) => {
      const { entries, unreadable } = snapshotsIn({ ...stored, 'snapshot/good': snapshot, settings: stored });
      expect(entries.map(({ id }) => id)).toContain('snapshot/good');
      expect(entries.length + unreadable).toBe(new Set([...Object.keys(stored), 'snapshot/good']).size);
    }),
    effort(300),
  );
});

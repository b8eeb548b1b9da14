import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { written } from '../../fixtures/written.ts';
import { allSeedlings } from './canary.ts';
import { readable } from './decoded.ts';
import { plant } from './planted-capture.ts';

const { off, switched } = vi.hoisted(() => {
  const off = new Set<string>();
  type Step = (...parameters: readonly unknown[]) => unknown;
  /** Every function of a module with a switch: off, it gives back the value that it was to replace, its last text or object. */
  const switched = async (original: () => Promise<object>): Promise<object> => {
    const steps = Object.entries(await original()).map(([name, step]): [string, unknown] => {
      if (typeof step !== 'function') return [name, step];
      const given = passing[name] ?? ((_scrub: unknown, value: unknown) => value);
      return [
        name,
        (...parameters: unknown[]) => (off.has(name) ? given(...parameters) : (step as Step)(...parameters)),
      ];
    });
    return Object.fromEntries(steps);
  };
  const passing: Readonly<Record<string, Step>> = {
    scrubString: (_scrub, _label, value) => value,
    scrubParameter: (_scrub, _name, value) => value,
    scrubPair: (_scrub, name, value) => [name, value],
    plainUserAgent: (value) => value,
    replace: (_scrub, _kind, _group, value) => value,
    createPseudonyms: () => ({
      of: (_group: string, value: string) => value,
      isStandIn: () => true,
      originals: () => new Set(),
    }),
  };
  return { off, switched };
});

vi.mock('../../../lib/sanitize/body.ts', switched);
vi.mock('../../../lib/sanitize/claims.ts', switched);
vi.mock('../../../lib/sanitize/cookies.ts', switched);
vi.mock('../../../lib/sanitize/exactly.ts', switched);
vi.mock('../../../lib/sanitize/foreign-body.ts', switched);
vi.mock('../../../lib/sanitize/headers.ts', switched);
vi.mock('../../../lib/sanitize/host.ts', switched);
vi.mock('../../../lib/sanitize/identifier.ts', switched);
vi.mock('../../../lib/sanitize/ip.ts', switched);
vi.mock('../../../lib/sanitize/json.ts', switched);
vi.mock('../../../lib/sanitize/leaf.ts', switched);
vi.mock('../../../lib/sanitize/media-type.ts', switched);
vi.mock('../../../lib/sanitize/multipart.ts', switched);
vi.mock('../../../lib/sanitize/parameter.ts', switched);
vi.mock('../../../lib/sanitize/phone.ts', switched);
vi.mock('../../../lib/sanitize/pseudonyms.ts', switched);
vi.mock('../../../lib/sanitize/strings.ts', switched);
vi.mock('../../../lib/sanitize/token.ts', switched);
vi.mock('../../../lib/sanitize/url.ts', switched);
vi.mock('../../../lib/sanitize/user-agent.ts', switched);
vi.mock('../../../lib/sanitize/words.ts', switched);

afterEach(() => off.clear());
afterAll(() => vi.resetModules());

/** Every function through which a value must pass on its way out. */
const steps =
  `scrubBody scrubClaims scrubHeader scrubCookie scrubSetCookie scrubExactly scrubForeignBody scrubKey scrubHeaderField
  scrubHost scrubIdentifier scrubId scrubIp scrubJson scrubNumber scrubText scrubMediaType scrubMultipart scrubName scrubParameter
  scrubPhone createPseudonyms scrubString skeleton scrubToken scrubPath scrubUrl plainUserAgent scrubWords`.split(
    /\s+/,
  );

describe('a sanitizer without one of its steps', async () => {
  // Other tests in this worker have loaded the sanitizer without switches.
  vi.resetModules();
  const { sanitize } = await import('../../../lib/sanitize/index.ts');
  const { exchanges, needles } = plant(allSeedlings);
  const { inspections } = await inspectCapture(exchanges);
  const leaked = async (): Promise<readonly string[]> =>
    readable(needles, await written(sanitize(inspections).capture, 'har'));

  it('leaks nothing while it has them all', async () => {
    expect(await leaked()).toEqual([]);
  });

  it.each(steps)('leaks without %s', async (step) => {
    off.add(step);
    expect(await leaked()).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { getClient, getKeys, removeSession, scene, second, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture } from '../../fixtures/exchange.ts';

describe('a whole capture', () => {
  it('is told in the order of the file and judged in the order of arrival', async () => {
    const shuffled = capture(
      removeSession({ at: scene.now + 2 * second }),
      touch({ at: scene.now }),
      getClient({ at: scene.now + second }),
    );
    const { inspections, session } = await inspectCapture(shuffled);
    expect(inspections.map(({ endpoint }) => endpoint)).toEqual(['session.remove', 'session.touch', 'client.get']);
    expect(session).toMatchObject({ state: 'signed-out', asOf: scene.now + 2 * second });
  });

  it('lets an exchange without a time follow the one before it in the file', async () => {
    const { session } = await inspectCapture(capture(touch({ at: null }), removeSession({ at: null })));
    expect(session).toMatchObject({ state: 'signed-out' });
  });

  it('carries the verdicts of signatures', async () => {
    const { inspections } = await inspectCapture(capture(touch(), getKeys()));
    const states = inspections[0]?.tokens.filter(({ kind }) => kind === 'session').map(({ signature }) => signature);
    expect(states).toEqual(['valid', 'valid']);
  });
});

import { toBase64Url } from '../../lib/base64.ts';
import type { Exchange } from '../../lib/capture/index.ts';
import { createInspector, type Inspector } from '../../lib/inspect/index.ts';
import { fapi, ids, scene, second, sessionClaims, sessionToken, tokenObject } from '../fixtures/clerk-fapi/index.ts';
import { collectGarbage } from './collect-garbage.ts';
import { inTurns } from './in-turns.ts';
import type { Measurement } from './measurement.ts';

const short = 10;
const long = 50_000;
const turns = 2000;

/** What history costs: the next exchange after ten and after 50,000, and what the inspector keeps of each that it gave away. */
export function growth(): Measurement[] {
  const young = inspected(createInspector(), 0, short);
  const old = inspected(createInspector(), 0, long / 2);
  const before = usedHeap();
  inspected(old, long / 2, long);
  // Less than nothing where more of what was before has been let go.
  const kept = Math.max(0, usedHeap() - before) / (long / 2);
  const jobs = { after10: add(young, short), after50k: add(old, long) };
  const { after10, after50k } = inTurns(jobs, { turns, warmUp: turns });
  return [
    { what: 'an exchange after 50,000, to one after 10', value: after50k / after10, budget: 1.2, unit: '×' },
    { what: 'memory that the inspector keeps of an exchange', value: kept / 1000, budget: 0.1, unit: 'kB' },
  ];
}

function inspected(inspector: Inspector, from: number, to: number): Inspector {
  for (let index = from; index < to; index += 1) inspector.add(refresh(index));
  return inspector;
}

function add(inspector: Inspector, from: number): (turn: number) => unknown {
  const next = Array.from({ length: 2 * turns }, (_, turn) => refresh(from + turn));
  return (turn) => inspector.add(next[turn] ?? refresh(from + turn));
}

const [header, , signature] = sessionToken().split('.');

/** The nth of the fresh tokens that a page asks for, each 50 seconds after the one before. Its signature is not its own: signing takes longer than inspecting. */
function refresh(index: number): Exchange {
  const at = scene.now + index * 50 * second;
  const claims = sessionClaims({ ...source, last_active_at: at });
  const jwt = `${header}.${toBase64Url(JSON.stringify(claims))}.${signature}`;
  const answer = { at, form: { organization_id: ids.organization, tab_state: 'focused' }, json: tokenObject(jwt) };
  return { ...fapi('POST', `/v1/client/sessions/${ids.session}/tokens`, answer), index };
}

const source = {
  id: ids.session,
  status: 'active',
  last_active_organization_id: ids.organization,
  factor_verification_age: [0, -1],
  user: { id: ids.user },
};

function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

// A long recording, made up: rows of every kind that the list draws, without bodies.
import type { Exchange } from '../../../lib/capture/index.ts';
import type { PlacedReport, Severity } from '../../../lib/diagnose/index.ts';
import type { Inspection } from '../../../lib/inspect/index.ts';
import { durationMs, epochMs } from '../../../lib/time.ts';
import { emptyRecording, type Recording } from '../../../lib/timeline/index.ts';

const start = Date.UTC(2026, 2, 14, 9, 30);
const host = 'https://clerk.shop.example';

const kinds = [
  { endpoint: 'session.touch', title: 'Touch session', method: 'POST', path: '/v1/client/sessions/{session_id}/touch' },
  {
    endpoint: 'session.token',
    title: 'Refresh session token',
    method: 'POST',
    path: '/v1/client/sessions/{session_id}/tokens',
  },
  { endpoint: 'client.read', title: 'Load client', method: 'GET', path: '/v1/client' },
  { endpoint: null, title: null, method: 'GET', path: '/api/projects' },
] as const;

export function syntheticInspection(index: number): Inspection {
  const kind = kinds[index % kinds.length] ?? kinds[0];
  const status = index % 11 === 3 ? 401 : 200;
  return {
    exchange: exchangeOf(index, kind, status),
    provider: kind.endpoint === null ? 'app' : 'clerk-fapi',
    ...kind,
    objects: [],
    subjects: [],
    problems: [],
    tokens: [],
    reports: status === 401 ? [reportOf(index, 'error')] : index % 17 === 0 ? [reportOf(index, 'warning')] : [],
  };
}

export function syntheticRecording(count: number): Recording {
  const inspections = Array.from({ length: count }, (_, index) => syntheticInspection(index));
  return { ...emptyRecording, inspections, seen: count };
}

function exchangeOf(index: number, { method, path }: (typeof kinds)[number], status: number): Exchange {
  const url = `${host}${path.replace('{session_id}', `sess_${index % 40}`)}?_clerk_js_version=6.40.0&n=${index}`;
  return {
    index,
    startedAt: epochMs(start + index * 700),
    duration: durationMs(40 + ((index * 37) % 900)),
    request: { method, url, headers: [], body: { kind: 'none' } },
    response: { status, headers: [], body: { kind: 'none' }, size: 84 + ((index * 911) % 9000) },
    error: null,
    fromCache: false,
    page: null,
    resourceType: 'fetch',
  };
}

const reportOf = (exchange: number, severity: Severity): PlacedReport => ({
  rule: 'shop/closed',
  severity,
  exchange,
  path: null,
  about: '',
  at: null,
  message: 'The shop is closed',
  evidence: [],
});

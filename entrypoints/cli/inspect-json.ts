import type { Finding } from '../../lib/diagnose/index.ts';
import type { InspectedCapture, Inspection } from '../../lib/inspect/index.ts';

/** What `inspect --json` prints. Field by field, because scripts depend on it and it must not grow by accident. */
export const toJson = ({ inspections, findings, session }: InspectedCapture) => ({
  exchanges: inspections.map(toExchange),
  findings: findings.map(toFinding),
  session,
});

const toExchange = ({ exchange, provider, endpoint, method, path, objects, problems, tokens }: Inspection) => ({
  index: exchange.index,
  provider,
  endpoint,
  method,
  path,
  status: exchange.response.status,
  objects: objects.map(({ type, path, ok }) => ({ type, path, ok })),
  problems: problems.map(({ kind, path, expected }) => ({ kind, path, expected })),
  tokens: tokens.map(({ kind, where, alg, issuedAt, expiresAt, signature }) => ({
    kind,
    where,
    alg,
    issuedAt,
    expiresAt,
    signature,
  })),
});

const toFinding = ({ rule, severity, exchange, path, message, count, first, last }: Finding) => ({
  rule,
  severity,
  exchange,
  path,
  message,
  count,
  first,
  last,
});

import type { Finding } from '../diagnose/index.ts';
import type { Token } from '../tokens/index.ts';
import type { Inspection } from './inspection.ts';
import { writtenPath } from './written-path.ts';

/** Inspections as scripts read them. Field by field, because scripts depend on it and it must not grow by accident. */
export const plainInspection = ({
  exchange,
  provider,
  endpoint,
  method,
  path,
  objects,
  problems,
  tokens,
}: Inspection) => ({
  index: exchange.index,
  provider,
  endpoint,
  method,
  path,
  status: exchange.response.status,
  objects: objects.map(({ type, path, ok }) => ({ type, path, ok })),
  problems: problems.map(({ kind, path, expected }) => ({ kind, path, expected })),
  tokens: tokens.map(plainToken),
});

export const plainToken = ({ kind, where, alg, issuedAt, expiresAt, signature }: Token) => ({
  kind,
  where: writtenPath(where),
  alg,
  issuedAt,
  expiresAt,
  signature,
});

export const plainFinding = ({ rule, severity, exchange, path, message, count, first, last }: Finding) => ({
  rule,
  severity,
  exchange,
  path: path === null ? null : writtenPath(path),
  message,
  count,
  first,
  last,
});

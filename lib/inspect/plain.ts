import type { Evidence, Finding } from '../diagnose/index.ts';
import type { Token } from '../tokens/index.ts';
import { ruleInfo } from './catalog.ts';
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

/** A finding with what stands behind it and what the catalog says of its rule. */
export const plainFinding = ({ rule, severity, exchange, path, message, evidence, count, first, last }: Finding) => ({
  rule,
  severity,
  exchange,
  path: path === null ? null : writtenPath(path),
  message,
  evidence: evidence.map(plainEvidence),
  count,
  first,
  last,
  why: ruleInfo(rule)?.why ?? null,
  fix: ruleInfo(rule)?.fix ?? null,
  docs: ruleInfo(rule)?.docs ?? null,
});

/** Whether a value is to be masked is a matter of views. */
function plainEvidence(evidence: Evidence) {
  switch (evidence.kind) {
    case 'field':
      return { kind: evidence.kind, path: writtenPath(evidence.path), value: evidence.holds?.value ?? null };
    case 'times': {
      const { kind, moments, difference = null } = evidence;
      return { kind, moments: moments.map(({ label, at }) => ({ label, at })), difference };
    }
    case 'values':
      return { kind: evidence.kind, values: evidence.values.map(({ label, value }) => ({ label, value })) };
  }
}

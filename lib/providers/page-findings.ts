import type { Finding } from '../diagnose/index.ts';

/** A finding of a page by itself, which has no exchange to point at. */
export type PageFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'count' | 'isOver'>;

/**
 * What an open page proves by itself, from the state that the popup collected of it, worst or not. The rules are loaded when
 * they are asked, so that the popup opens without them.
 */
export async function findingsOfPage(state: unknown): Promise<readonly PageFinding[]> {
  const readers = await Promise.all([import('./clerk-fapi/page/findings.ts')]);
  return readers.flatMap((reader) => reader.findingsOfPage(state));
}

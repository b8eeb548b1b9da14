import type { Finding } from '../diagnose/index.ts';

/** A finding of a page by itself, which has no exchange to point at. */
export type PageFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'count' | 'isOver'>;

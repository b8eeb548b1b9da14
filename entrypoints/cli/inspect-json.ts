import { type InspectedCapture, plainFinding, plainInspection } from '../../lib/inspect/index.ts';

/** What `inspect --json` prints. */
export const toJson = ({ inspections, findings, session }: InspectedCapture) => ({
  exchanges: inspections.map(plainInspection),
  findings: findings.map(plainFinding),
  session,
});

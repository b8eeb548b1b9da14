import {
  explainToken,
  type InspectedCapture,
  type Inspection,
  plainFinding,
  plainInspection,
  plainToken,
} from '../../lib/inspect/index.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { tokenContent } from './token-content.ts';

/** What `inspect --json` prints. */
export const toJson = ({ inspections, findings, session }: InspectedCapture) => ({
  exchanges: inspections.map(exchangeJson),
  findings: findings.map(plainFinding),
  session,
});

const exchangeJson = (inspection: Inspection) => ({
  ...plainInspection(inspection),
  tokens: inspection.tokens.map(tokenJson),
});

/** Nothing of a token that nobody can read but its issuer: its text stays out. */
const tokenJson = (token: Token) => ({
  ...plainToken(token),
  ...tokenContent(token),
  explained: explainToken(token),
});

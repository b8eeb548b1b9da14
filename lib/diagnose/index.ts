export { aboutToken, textClaim } from './about-token.ts';
export { type Clock, readClock, seenAt } from './clock.ts';
export { createDiagnosis } from './diagnose.ts';
export type { Facts, Verdict } from './facts.ts';
export type {
  Evidence,
  Finding,
  PlacedReport,
  Report,
  Shown,
} from './finding.ts';
export { createFolder } from './fold.ts';
export { hostOf, isDevelopmentHost, isLoopback } from './local-host.ts';
export { hostOfPage, isFetch, isFromBrowser, isFromPage, isNavigation, isSameOrigin, originOfPage } from './page.ts';
export { providerAhead } from './provider-ahead.ts';
export { type ReceivingTime, receivingTime, tolerance } from './receiving-time.ts';
export { defineRule, type Reporter, type Rule, type RuleInfo, ruleMaker } from './rule.ts';
export { generalRules } from './rules/index.ts';
export { type Issuers, learnIssuers, noIssuers, sentToken } from './sent-tokens.ts';
export { bySeverity, type Severity, severities, severityCounts, severityWords } from './severity.ts';
export { isBearer, isHandedOut, isInCookie, isInUrl, nameOfPlace } from './token-places.ts';

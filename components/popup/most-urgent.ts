import { worstFirst } from '../findings/severity.ts';
import type { PopupFinding } from './state.ts';

/** What is wrong now before what is over, each the worst first. */
export const mostUrgent = (findings: readonly PopupFinding[]): readonly PopupFinding[] => [
  ...worstFirst(findings.filter(({ isOver }) => !isOver)),
  ...worstFirst(findings.filter(({ isOver }) => isOver)),
];

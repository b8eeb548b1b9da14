import type { Rule } from '../rule.ts';
import { crashedRule } from './internal/crashed-rule.ts';

/** The rules that hold for any provider, in the order in which findings of equal severity are told. */
export const generalRules: readonly Rule[] = [crashedRule];

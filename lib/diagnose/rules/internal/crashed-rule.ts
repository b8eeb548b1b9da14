import { defineRule } from '../../rule.ts';

export const crashedRule = defineRule({
  id: 'internal/crashed-rule',
  severity: 'error',
  title: 'Crashed rule',
  why: 'A bug in Touchstone: this rule could not judge the exchange, so what it would have found is missing. All other rules ran.',
  fix: 'Please report it with a sanitized export of this capture, which reproduces the crash and reveals nothing.',
  // Reported by the engine itself, where another rule throws.
  operations: [],
  check: () => {},
});

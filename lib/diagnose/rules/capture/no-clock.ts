import { defineRule } from '../../rule.ts';
import { isInput } from '../../token-places.ts';

export const captureWithoutClock = defineRule({
  id: 'capture/no-clock',
  severity: 'info',
  title: 'Capture without times',
  why: 'The capture does not say when anything happened. Lifetimes were judged as of the newest time inside the responses, so a token that had just expired may pass.',
  fix: 'Nothing needs to be done. If times matter, record in the panel, or export a HAR file: both carry them.',
  memory: () => ({ isTimed: false }),
  check(facts, report, memory) {
    const { clock, tokens } = facts;
    memory.isTimed ||= clock.sentAt !== null || clock.serverDate !== null;
    // Nobody expects a time of a token or a key that was pasted.
    if (tokens.some((token) => isInput(token, facts))) return;
    if (!memory.isTimed) report({ about: 'capture', message: 'No exchange carries a time' });
  },
});

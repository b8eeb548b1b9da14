import type { Report } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { between, type EpochMs, parseDate } from '../../../../time.ts';
import { type Attempt, defineWachtRule } from '../../facts.ts';
import { identifierOf } from '../../identifier.ts';

export const stuckAttempt = defineWachtRule({
  id: 'wacht/stuck-attempt',
  severity: 'warning',
  title: 'Sign-in or sign-up that cannot go on',
  why: 'The attempt was not completed and never will be: its time is over, or it failed for good. Every further step in it is refused.',
  fix: 'Start a new attempt, and have the app do so by itself when it finds one that has expired or failed.',
  docs: 'https://docs.wacht.dev/product/authentication',
  check({ attempts, clock }, report) {
    for (const { value, path } of attempts) {
      if (value.completed === true) continue;
      const trouble = failure(value) ?? expiry(value, clock.judgedAt);
      if (trouble === null) continue;
      report({ ...trouble, path: joinPath(path, trouble.path ?? ''), about: identifierOf(value.id) ?? path });
    }
  },
});

const failure = ({ errored }: Attempt): Report | null =>
  errored === true ? { path: 'errored', message: 'The attempt failed and cannot go on' } : null;

/** The year 1 and the empty text stand for no end. */
function expiry({ completed, expires_at }: Attempt, now: EpochMs | null): Report | null {
  const end = parseDate(expires_at ?? '');
  if (completed !== false || end === null || end <= 0 || now === null || end >= now) return null;
  const moments = [
    { label: 'Expired', at: end },
    { label: 'Seen', at: now },
  ];
  return {
    path: 'expires_at',
    message: `The attempt expired ${inWords(between(end, now))} ago and is not completed`,
    evidence: [{ kind: 'times', moments, difference: between(end, now) }],
  };
}

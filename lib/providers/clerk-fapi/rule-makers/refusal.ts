import type { Evidence, Rule, RuleInfo } from '../../../diagnose/index.ts';
import { isPublished, reasonOf } from '../../clerk/refusals/index.ts';
import { type ApiError, defineClerkRule } from '../facts.ts';

interface Reasons {
  readonly codes: readonly string[];
  /** What further codes of the kind look like, published or not. */
  readonly family?: RegExp;
}

/** A rule that reports responses in which Clerk gives one of these codes as the reason for a refusal. */
export function refusalRule({ codes, family, ...info }: RuleInfo & Reasons): Rule {
  return defineClerkRule({
    ...info,
    needs: ['errors'],
    check({ errors, instance }, report) {
      const refusal = refusedWith(errors, codes) ?? errors.find(({ code }) => family?.test(code));
      if (refusal) report({ path: refusal.path, about: instance.host, message: refusedFor(refusal) });
    },
  });
}

/** In words why; only published codes may be named in a message: any other is data. */
export const refusedFor = ({ code }: ApiError): string =>
  isPublished(code) ? `Clerk refused the request: ${reasonOf(code)}` : 'Clerk refused the request';

/** The codes that stand behind a finding which is about something else. */
export const codesAsEvidence = (errors: readonly ApiError[]): readonly Evidence[] =>
  errors.map(({ path, code }) => ({ kind: 'field', path, holds: { value: code } }));

/** The first error with one of these codes. */
export const refusedWith = (errors: readonly ApiError[], codes: readonly string[]): ApiError | undefined =>
  errors.find(({ code }) => codes.includes(code));

/** Operations that keep a session alive; while they fail, the app has no token. */
export const refreshes: readonly string[] = ['session.touch', 'token.create', 'token.create-from-template'];

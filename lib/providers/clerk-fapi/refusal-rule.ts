import type { Rule, RuleInfo } from '../../diagnose/index.ts';
import { type ApiError, defineClerkRule } from './facts.ts';

/** A rule that reports answers in which Clerk gives one of these codes as the reason for a refusal. */
export function refusalRule({ codes, ...info }: RuleInfo & { readonly codes: readonly string[] }): Rule {
  return defineClerkRule({
    ...info,
    needs: ['errors', 'instance'],
    *check({ errors, instance }) {
      const refusal = refusedWith(errors, codes);
      if (refusal)
        yield { path: refusal.path, about: instance.host, message: `Clerk refused the request: ${refusal.code}` };
    },
  });
}

/** The first error with one of these codes. Only such codes may be named in a message: any other is data. */
export const refusedWith = (errors: readonly ApiError[], codes: readonly string[]): ApiError | undefined =>
  errors.find(({ code }) => codes.includes(code));

/** Requests that keep a session alive; while they fail, the app has no token. */
export const isRefresh = (operation: string): boolean =>
  operation === 'session.touch' || operation === 'token.create' || operation === 'token.create-from-template';

import type { Rule, RuleInfo } from '../../../diagnose/index.ts';
import { defineClerkRule } from '../facts.ts';

interface MixedVersions extends Omit<RuleInfo, 'severity' | 'fix' | 'docs'> {
  /** The query parameter in which clerk-js names the version. */
  readonly parameter: '_clerk_js_version' | '__clerk_api_version';
  readonly message: string;
}

interface Load {
  readonly page: string | null;
  readonly version: string;
}

/** A rule that reports two versions in the requests of one page load: two copies of the SDK made them. */
export const mixedVersionsRule = ({ parameter, message, ...info }: MixedVersions): Rule =>
  defineClerkRule({
    ...info,
    severity: 'warning',
    fix: 'Find out where the second copy comes from (a script tag, an iframe, a bundled package), and load only one.',
    docs: 'https://clerk.com/docs/guides/development/upgrading/overview',
    judges: 'api',
    memory: () => new Map<string, Load>(),
    check({ exchange: { page }, head, instance, asking }, report, loads) {
      const version = head.query.get(parameter);
      if (version === null || !head.query.has('_clerk_js_version')) return;
      const before = loads.get(asking);
      loads.set(asking, { page, version });
      if (before === undefined || before.version === version || before.page !== page) return;
      report({ path: `request.query.${parameter}`, about: instance.host, message });
    },
  });

import { defineClerkRule } from '../../facts.ts';

export const mixedSdkVersions = defineClerkRule({
  id: 'network/mixed-sdk-versions',
  severity: 'warning',
  title: 'Two SDK versions on one page',
  why: 'Two copies of clerk-js run on the page. Each keeps its own session and refreshes its own tokens, and they overwrite each other’s cookies.',
  fix: 'Find out where the second copy comes from (a script tag, an iframe, a bundled package), and load only one.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/overview',
  supersedes: ['network/mixed-api-versions'],
  needs: ['exchange', 'head', 'provider', 'instance'],
  memory: () => new Map<string, string>(),
  *check({ exchange, head, provider, instance }, versions) {
    const version = head.query.get('_clerk_js_version');
    if (provider !== 'clerk-fapi' || version === null || !head.query.has('_clerk_js_version')) return;
    const page = `${instance.host} ${head.pageOrigin ?? ''}`;
    const load = `${exchange.page ?? ''} ${version}`;
    const before = versions.get(page);
    versions.set(page, load);
    if (before === undefined || before === load || !before.startsWith(`${exchange.page ?? ''} `)) return;
    yield {
      path: 'request.query._clerk_js_version',
      about: instance.host,
      message: 'Requests of one page carry different versions of clerk-js',
    };
  },
});

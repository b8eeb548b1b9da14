import { defineClerkRule } from '../../facts.ts';

export const mixedApiVersions = defineClerkRule({
  id: 'network/mixed-api-versions',
  severity: 'warning',
  title: 'Two API versions on one page',
  why: 'Requests of one page ask for different versions of the API, so two copies of the SDK run there. They get different answers and different tokens.',
  fix: 'Find out where the second copy comes from (a script tag, an iframe, a bundled package), and load only one.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/overview',
  needs: ['exchange', 'head', 'provider', 'instance'],
  memory: () => new Map<string, string>(),
  *check({ exchange, head, provider, instance }, versions) {
    const version = head.query.get('__clerk_api_version');
    if (provider !== 'clerk-fapi' || version === null || !head.query.has('_clerk_js_version')) return;
    const page = `${instance.host} ${head.pageOrigin ?? ''}`;
    const load = `${exchange.page ?? ''} ${version}`;
    const before = versions.get(page);
    versions.set(page, load);
    if (before === undefined || before === load || !before.startsWith(`${exchange.page ?? ''} `)) return;
    yield {
      path: 'request.query.__clerk_api_version',
      about: instance.host,
      message: 'Requests of one page carry different API versions',
    };
  },
});

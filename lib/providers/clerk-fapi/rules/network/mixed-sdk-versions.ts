import { mixedVersionsRule } from '../../rule-makers/mixed-versions.ts';

export const mixedSdkVersions = mixedVersionsRule({
  id: 'network/mixed-sdk-versions',
  title: 'Two SDK versions on one page',
  why: 'Two copies of clerk-js run on the page. Each keeps its own session and refreshes its own tokens, and they overwrite each other’s cookies.',
  supersedes: ['network/mixed-api-versions'],
  parameter: '_clerk_js_version',
  message: 'Requests of one page carry different versions of clerk-js',
});

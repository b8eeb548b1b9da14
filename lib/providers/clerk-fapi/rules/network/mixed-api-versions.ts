import { mixedVersionsRule } from '../../rule-makers/mixed-versions.ts';

export const mixedApiVersions = mixedVersionsRule({
  id: 'network/mixed-api-versions',
  title: 'Two API versions on one page',
  why: 'Requests of one page ask for different versions of the API, so two copies of the SDK run there. They get different responses and different tokens.',
  parameter: '__clerk_api_version',
  message: 'Requests of one page carry different API versions',
});

import type { Content } from '../../../../capture/index.ts';
import { isObject } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

interface Deprecation {
  readonly method: string;
  readonly path: RegExp;
  readonly fields: readonly string[];
  /** First API version that has something better. */
  readonly since: string;
}

/** Published in the specifications of the Frontend API and in the upgrade guide to 2025-11-10. */
const deprecations: readonly Deprecation[] = [
  { method: 'POST', path: /\/v1\/client\/sign_ins\/[^/]+\/attempt_first_factor$/, fields: ['ticket'], since: '' },
  { method: 'PATCH', path: /\/v1\/me$/, fields: ['unsafe_metadata', 'public_metadata'], since: '2025-11-10' },
];

export const deprecatedField = defineClerkRule({
  id: 'schema/deprecated-field',
  severity: 'info',
  title: 'Deprecated field in a request',
  why: 'The request writes a field that Clerk is phasing out. It works for now, and stops working with a later version of the API.',
  fix: 'Update the SDK, and use what replaces the field: user metadata has an operation of its own (PATCH /v1/me/metadata), and a ticket belongs in the request that creates the sign-in.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/upgrade-guides/2026-05-12',
  judges: 'api',
  check({ head, requestContent }, report) {
    const version = head.query.get('__clerk_api_version') ?? '';
    for (const { method, path, fields, since } of deprecations) {
      if (head.method !== method || version < since || !path.test(head.path)) continue;
      const written = fieldNames(requestContent);
      for (const field of fields)
        if (written.includes(field))
          report({
            path: `request.body.${field}`,
            about: field,
            message: `The request writes ${field}, which is deprecated here`,
          });
    }
  },
});

function fieldNames(content: Content): readonly string[] {
  if (content.kind === 'form') return content.fields.map(([name]) => name);
  return content.kind === 'json' && isObject(content.value) ? Object.keys(content.value) : [];
}

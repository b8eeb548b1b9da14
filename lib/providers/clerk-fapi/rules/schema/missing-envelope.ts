import { isObject } from '../../../../json.ts';
import { branchFor } from '../../../../parse/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const missingEnvelope = defineClerkRule({
  id: 'schema/missing-envelope',
  severity: 'warning',
  title: 'Response without its envelope',
  why: 'Clerk wraps this response: the object in response, and the client beside it. Here the wrapping is missing, so the SDK finds no object and does not learn what became of the client.',
  fix: 'Make the mock send { response, client }, or let the proxy pass bodies on as they are.',
  supersedes: ['schema/missing-field'],
  judges: 'api',
  needs: ['shape'],
  check({ exchange, content, shape }, report) {
    if (exchange.response.status >= 300 || content.kind !== 'json') return;
    const { node } = shape;
    if (node.kind !== 'object' || !node.fields.has('response') || node.fields.get('response')?.optional) return;
    if (!isObject(content.value) || Object.hasOwn(content.value, 'response')) return;
    const read = branchFor(shape, content.value).node;
    const name = read.kind === 'object' ? read.object?.name : undefined;
    // The identities that the rules of drift give to the fields.
    const within = (field: string): string => (name ? `${name}.${field}` : field);
    report({
      path: 'response',
      about: within('response'),
      covers: [within('client')],
      message: 'The body has no response',
    });
  },
});

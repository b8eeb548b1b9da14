import type { Evidence } from '../../../../diagnose/index.ts';
import { namesSession } from '../../exchanges/not-found.ts';
import { defineClerkRule } from '../../facts.ts';
import { codesAsEvidence } from '../../rule-makers/refusal.ts';

export const templateNotFound = defineClerkRule({
  id: 'network/template-not-found',
  severity: 'error',
  title: 'Missing JWT template',
  why: 'The app asks for a token made from a template, and the instance has no template of that name. The call fails each time, so the service that needs the token gets none.',
  fix: 'Create the template in the Clerk Dashboard of this instance (development and production each have their own), or correct the name in getToken({ template }).',
  docs: 'https://clerk.com/docs/guides/sessions/jwt-templates',
  supersedes: ['network/session-not-found'],
  operations: ['token.create-from-template'],
  needs: ['failure'],
  check({ failure, params, content, errors }, report) {
    if (failure !== 404 || namesSession(content)) return;
    const template = params.template_name;
    report({
      path: 'request.url',
      about: template ?? 'template',
      message: 'Clerk does not know the template that the request names',
      evidence: [...named(template), ...codesAsEvidence(errors)],
    });
  },
});

const named = (template: string | undefined): readonly Evidence[] =>
  template === undefined ? [] : [{ kind: 'values', values: [{ label: 'Template', value: template }] }];

import { defineRule } from '../../../../diagnose/index.ts';
import { isObject, own } from '../../../../json.ts';

export const lookalike = defineRule({
  id: 'schema/lookalike',
  severity: 'info',
  title: 'Response that only looks like Clerk’s',
  why: 'The identifiers look like Clerk’s, but the response is wrapped the way another vendor does it. Touchstone does not judge it by Clerk’s rules.',
  fix: 'Nothing needs to be done. To have this API understood, ask for it to be added to Touchstone as a provider of its own.',
  judges: 'app',
  isForStrangers: true,
  check({ content }, report) {
    if (content.kind !== 'json' || !isObject(content.value)) return;
    const answer = content.value;
    if (!['status', 'data', 'errors'].every((key) => Object.hasOwn(answer, key))) return;
    const objects = [answer.session, answer.data, own(answer.data, 'session'), own(answer.data, 'user')];
    if (!objects.some((one) => looksLikeClerks(own(one, 'id')))) return;
    report({
      path: '',
      about: 'lookalike',
      message: 'The response has identifiers like those of Clerk in the envelope of another vendor',
    });
  },
});

const looksLikeClerks = (id: unknown): boolean =>
  typeof id === 'string' && /^(sess|client|user|org)_[0-9A-Za-z]{27}$/.test(id);

import { aboutToken } from '../../../../diagnose/index.ts';
import { isObject, joinPath, own } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { isOfThisClient } from '../../objects/copies.ts';

export const impersonatedSession = defineClerkRule({
  id: 'token/impersonated',
  severity: 'warning',
  title: 'Impersonated session',
  why: 'Someone else acts as this user: support staff who signed in as them, or an agent. What happens in this session was not done by the user, and some actions are refused.',
  fix: 'Nothing needs to be done if you expect it. Otherwise find out who started the impersonation, and show users and auditors that it is one.',
  docs: 'https://clerk.com/docs/guides/users/impersonation',
  check({ sessions, sessionTokens }, report) {
    for (const session of sessions) {
      const { actor, id } = session.value;
      if (!isObject(actor) || !isOfThisClient(session)) continue;
      report({ path: joinPath(session.path, 'actor'), about: id ?? session.path, message: messageOf(actor) });
    }
    for (const token of sessionTokens) {
      const { act } = token.claims;
      if (isObject(act)) report({ path: token.where, about: aboutToken(token), message: messageOf(act) });
    }
  },
});

const messageOf = (actor: unknown): string =>
  own(actor, 'type') === 'agent' ? 'An agent acts for the user' : 'Someone else acts as the user';

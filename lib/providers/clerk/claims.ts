import { z } from 'zod/mini';
import { factorsInBrief } from '../../in-words.ts';
import { field, structure } from '../../parse/index.ts';
import type { TokenClaims } from '../../tokens/index.ts';

const organization = structure('token_organization', 'The active organization', {
  id: field.opaqueId('The organization'),
  slg: field.text('text', 'Its slug'),
  rol: field.text('text', 'The user’s role in it'),
  per: field.text('text', 'Permissions, by name'),
  fpm: field.text('text', 'For each feature, a bit mask over the permissions'),
});

const factorAge = field.duration('minutes', 'Since the factor was verified: 0 is the first factor, 1 the second');

/** Clerk's documentation, "Session tokens", versions 1 and 2; other tokens as its SDKs read them. */
export const tokenClaims: TokenClaims = {
  header: {
    cat: field.text('text', 'Category of the token'),
    oiat: field.timeS('First issued, before it was renewed'),
  },
  claims: {
    sid: field.opaqueId('The session'),
    v: field.count('Version of the claims’ layout'),
    sts: field.text('text', 'Status of the session'),
    fva: field.list(factorAge, 'When each factor was verified, as of the issue', factorsInBrief),
    pla: field.text('text', 'Plan; u: of the user, o: of the organization'),
    fea: field.text('text', 'Features; u: of the user, o: of the organization'),
    o: organization,
    org_id: field.opaqueId('The active organization'),
    org_slug: field.text('text', 'Its slug'),
    org_role: field.text('text', 'The user’s role in it'),
    org_permissions: z.array(field.text('text', 'The user’s permissions in it')),
    id: field.opaqueId('Identifier'),
    iid: field.opaqueId('The instance'),
    st: field.text('text', 'Kind of ticket'),
    rotating_token: field.text('secret', 'Secret half of the client cookie'),
    act: structure('token_actor', 'Actor: someone else acts as the user', {
      iss: field.text('text', 'Where the actor signed in'),
      sub: field.opaqueId('Who acts'),
      sid: field.opaqueId('The actor’s session'),
      type: field.text('text', 'What acts, where it is no person: agent'),
    }),
    handshake: z.array(field.text('secret', 'Cookie that the app is to set, as in Set-Cookie')),
  },
};

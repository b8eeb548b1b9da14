import { defineRule } from '../../rule.ts';
import { firstPlaces } from '../../token-places.ts';

export const encryptedToken = defineRule({
  id: 'token/encrypted',
  severity: 'info',
  title: 'Encrypted token',
  why: 'The token has five parts: its content is encrypted (a JWE) for the server that holds the key. It cannot be read here, and that is no fault.',
  fix: 'Nothing needs to be done. To see what it says, decrypt it on the server that it is meant for.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7516#section-3',
  isForStrangers: true,
  check({ tokens }, report) {
    for (const { kind, where } of firstPlaces(tokens))
      if (kind === 'jwe')
        report({ path: where, message: 'The token is encrypted, so its claims and times are unknown' });
  },
});

import { joinPath } from '../../../../json.ts';
import { utf8Size } from '../../../../utf8-size.ts';
import { defineClerkRule } from '../../facts.ts';

/** Clerk's advice for claims in a token is 1.2 KB, and its limit for metadata 8 KB (Clerk docs, "Session tokens", "User metadata"). */
const roomInToken = 1200;
const roomInMetadata = 8000;

export const oversizedMetadata = defineClerkRule({
  id: 'user/oversized-metadata',
  severity: 'warning',
  title: 'Oversized metadata',
  why: 'The user’s metadata is larger than what fits into a session token. If the token carries it, the cookie grows beyond what browsers store, and the user cannot stay signed in.',
  fix: 'Keep large data in your own database, and only what every request needs in the metadata.',
  docs: 'https://clerk.com/docs/guides/users/extending',
  needs: ['users'],
  check({ users }, report) {
    for (const { value, path } of users) {
      const size = bytes(value.public_metadata) + bytes(value.unsafe_metadata);
      if (size <= roomInToken) continue;
      report({
        path: joinPath(path, bytes(value.public_metadata) > size / 2 ? 'public_metadata' : 'unsafe_metadata'),
        about: value.id ?? path,
        severity: size > roomInMetadata ? 'error' : 'warning',
        message: `public_metadata and unsafe_metadata take ${size.toLocaleString('en')} bytes; the advice is ${roomInToken.toLocaleString('en')}`,
      });
    }
  },
});

const bytes = (metadata: object | undefined): number =>
  metadata === undefined ? 0 : utf8Size(JSON.stringify(metadata));

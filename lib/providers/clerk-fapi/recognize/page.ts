import type { Body, TextBody } from '../../../capture/index.ts';
import { publishableKeysIn } from './publishable-key.ts';
import { holdsSecretKey } from './secret-key.ts';

/** Scripts and data may speak of keys; a page that has one uses it. */
export const isPage = (body: Body): boolean =>
  (body.kind === 'text' || body.kind === 'base64') && /^(text\/html|application\/xhtml\+xml)/i.test(body.mediaType);

/** Does a text of the app hold a key of an instance: the publishable one in a page, a secret one anywhere? */
export const holdsKey = (body: TextBody): boolean =>
  holdsSecretKey(body.text) || (isPage(body) && publishableKeysIn(body.text).length > 0);

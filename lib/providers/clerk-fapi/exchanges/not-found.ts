import type { Content } from '../../../capture/index.ts';
import { memberArray, own } from '../../../json.ts';

/** Of a 404 below a session: is it the session that was not found? Clerk says so in the long message alone. */
export const namesSession = (content: Content): boolean =>
  content.kind === 'json' &&
  memberArray(content.value, 'errors').some((error) => {
    const text = own(error, 'long_message');
    return typeof text === 'string' && /\bsession\b|\bsess_/i.test(text.slice(0, 2000));
  });

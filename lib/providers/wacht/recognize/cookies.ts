import { cookiePairs } from '../../../capture/index.ts';
import type { Head } from '../../../recognize/index.ts';

/** The values of the cookie in which production keeps its session. Three other vendors call theirs the same. */
export const sessionCookies = ({ requestHeaders }: Pick<Head, 'requestHeaders'>): readonly string[] =>
  cookiePairs(requestHeaders, 'cookie').flatMap(([name, value]) => (name === '__session' && value !== '' ? value : []));

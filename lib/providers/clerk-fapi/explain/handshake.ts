import type { JsonObject } from '../../../json.ts';
import type { Explanation } from '../../../tokens/index.ts';
import { grammar } from '../../clerk/grammar.ts';

/** More cookies than a browser keeps for a site. */
const most = 50;

/** A handshake token is a list of `Set-Cookie` lines for the app's own domain (clerk/javascript, `backend/src/tokens/handshake.ts`). */
export function explainHandshake({ handshake }: JsonObject): readonly Explanation[] {
  if (!Array.isArray(handshake)) return [];
  return handshake.slice(0, most).flatMap((line: unknown, index) => {
    const cookie = typeof line === 'string' ? readCookie(line) : null;
    return cookie ? [{ path: `claims.handshake.${index}`, ...cookie }] : [];
  });
}

/** The value stays out: it is what the cookie keeps secret. */
function readCookie(line: string): Omit<Explanation, 'path'> | null {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', ...rest] = pair.split('=');
  if (name === '') return null;
  const settings = attributes.filter((attribute) => attribute !== '').join(', ');
  const isGone =
    rest.join('=') === '' || attributes.some((attribute) => /^(max-age=0|expires=.*\b1970\b.*)$/i.test(attribute));
  const content = isGone ? 'removed' : `set to ${contentOf(name)}`;
  return { value: name, meaning: `Cookie ${content}${settings && ` (${settings})`}` };
}

function contentOf(name: string): string {
  const kind = grammar.kindByName(name);
  if (kind !== null) return `a ${kind.replaceAll('-', ' ')} token`;
  return name.startsWith('__client_uat') ? 'the time of the last sign-in or sign-out' : 'a value';
}

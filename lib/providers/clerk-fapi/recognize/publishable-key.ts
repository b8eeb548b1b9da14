import { textFromBase64 } from '../../../base64.ts';

export interface PublishableKey {
  readonly type: 'development' | 'production';
  /** Host of the instance's Frontend API. */
  readonly host: string;
}

/**
 * Reads a publishable key: `pk_test_` or `pk_live_`, then the base64 of `<host>$`, normally without padding. Null unless it
 * has exactly three parts and its text exactly one `$`, at the end, and a dot (clerk/javascript, `shared/src/keys.ts`).
 */
export function readPublishableKey(key: string): PublishableKey | null {
  const parts = key.split('_');
  const [prefix, stage, encoded] = parts;
  if (parts.length !== 3 || prefix !== 'pk' || (stage !== 'test' && stage !== 'live') || !encoded) return null;
  const text = textFromBase64(encoded);
  if (text === null || !text.includes('.') || text.indexOf('$') !== text.length - 1) return null;
  return { type: stage === 'test' ? 'development' : 'production', host: text.slice(0, -1) };
}

/** The script's attribute, whatever stands in it, and what looks like a key anywhere else in the page. */
const keyInPage = /data-clerk-publishable-key="([^"]{0,400})"|\b(pk_(?:test|live)_[A-Za-z0-9+/=_-]{8,400})/g;

/** The publishable keys in a page; null for one that cannot be read. */
export function publishableKeysIn(page: string): readonly (PublishableKey | null)[] {
  if (!page.includes('pk_') && !page.includes('data-clerk-publishable-key')) return [];
  return [...page.matchAll(keyInPage)].flatMap(([, attribute, elsewhere = '']) => {
    const key = readPublishableKey(attribute ?? elsewhere);
    return key === null && attribute === undefined && isOthers(elsewhere) ? [] : [key];
  });
}

/** Keys of other vendors begin alike: those of Wacht hold a URL, those of Stripe are longer than that and hold no text. */
function isOthers(key: string): boolean {
  const encoded = key.replace(/^pk_[a-z]+_/, '');
  const text = textFromBase64(encoded);
  if (text?.includes('://')) return true;
  return encoded.length >= 24 && !/^\w[\w-]*(?:\.[\w-]+)+\$?$/.test(text ?? '');
}

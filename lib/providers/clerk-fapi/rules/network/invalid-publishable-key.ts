import { textFromBase64 } from '../../../../base64.ts';
import { defineClerkRule } from '../../facts.ts';
import { readPublishableKey } from '../../recognize/publishable-key.ts';

export const invalidPublishableKey = defineClerkRule({
  id: 'network/invalid-publishable-key',
  severity: 'error',
  title: 'Invalid publishable key',
  why: 'The key in the page does not name an instance: it is cut off, mistyped, or a placeholder. The SDK refuses to start with it.',
  fix: 'Copy the publishable key from the Clerk Dashboard again, and check that the build puts it into the page unchanged.',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  judges: 'app',
  check({ content }, report) {
    if (content.kind !== 'text') return;
    for (const [, attribute, elsewhere = ''] of content.text.matchAll(keyInPage)) {
      const isBroken = readPublishableKey(attribute ?? elsewhere) === null;
      if (!isBroken || (attribute === undefined && isOthers(elsewhere))) continue;
      report({ path: '', about: 'key', message: 'A publishable key in the page cannot be read' });
      return;
    }
  },
});

/** The script's attribute, whatever stands in it, and what looks like a key anywhere else in the page. */
const keyInPage = /data-clerk-publishable-key="([^"]{0,400})"|\b(pk_(?:test|live)_[A-Za-z0-9+/=_-]{8,400})/g;

/** Keys of other vendors begin alike: those of Wacht hold a URL, those of Stripe are longer than that and hold no text. */
function isOthers(key: string): boolean {
  const encoded = key.replace(/^pk_[a-z]+_/, '');
  const text = textFromBase64(encoded);
  if (text?.includes('://')) return true;
  return encoded.length >= 24 && !/^\w[\w-]*(?:\.[\w-]+)+\$?$/.test(text ?? '');
}

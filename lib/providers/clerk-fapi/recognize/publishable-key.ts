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

const keyInText = /\bpk_(?:test|live)_[A-Za-z0-9+/_=-]{8,200}/g;

/** The valid publishable keys in a text, such as the page that loads clerk-js. */
export function publishableKeysIn(text: string): readonly PublishableKey[] {
  if (!text.includes('pk_')) return [];
  return [...new Set(text.match(keyInText))].flatMap((key) => readPublishableKey(key) ?? []);
}

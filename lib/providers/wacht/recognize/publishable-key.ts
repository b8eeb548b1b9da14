import { textFromBase64 } from '../../../base64.ts';

export interface PublishableKey {
  readonly type: 'development' | 'production';
  /** Host of the deployment's frontend API. */
  readonly host: string;
}

/**
 * Reads a publishable key: `pk_test_` or `pk_live_`, then the base64 of the URL of the frontend API (`@wacht/jsx`). Keys of
 * other vendors begin alike and hold no URL: Clerk's is a host and a `$`.
 */
export function readPublishableKey(key: string): PublishableKey | null {
  const [, stage, encoded = ''] = /^pk_(test|live)_([A-Za-z0-9+/_-]+={0,2})$/.exec(key) ?? [];
  const host = /^https?:\/\/([\w.-]+)(?::\d+)?\/?$/.exec(textFromBase64(encoded) ?? '')?.[1];
  return host === undefined ? null : { type: stage === 'test' ? 'development' : 'production', host };
}

const keyInText = /\bpk_(?:test|live)_[A-Za-z0-9+/_=-]{8,400}/g;

/** The first such key in a text, such as the page that starts the SDK. */
export function publishableKeyIn(text: string): PublishableKey | null {
  for (const [key] of text.matchAll(keyInText)) {
    const read = readPublishableKey(key);
    if (read) return read;
  }
  return null;
}

import { bareExchange } from './bare-exchange.ts';
import type { Exchange } from './exchange.ts';

const compactJose = /^eyJ[\w-]*\.[\w.-]*$/;
const prefixed = /^[a-z]{2,12}(?:_[a-z]{2,12})?_[A-Za-z0-9_-]{16,}$/;

/** A token by itself, perhaps with the scheme or the quotes it was copied with; null when the text is none. */
export function fromToken(text: string): Exchange | null {
  const raw = text
    .trim()
    .replace(/^(?:authorization:\s*)?bearer\s+/i, '')
    .replace(/^(["'])(.*)\1$/, '$2');
  if (!compactJose.test(raw) && !prefixed.test(raw)) return null;
  return bareExchange({ kind: 'text', mediaType: '', text: raw });
}

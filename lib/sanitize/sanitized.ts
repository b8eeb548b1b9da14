import type { Exchange } from '../capture/index.ts';
import type { Receipt } from './receipt.ts';

declare const sanitized: unique symbol;

/** Something that reveals nothing. Only `sanitize()` makes one; `lib/export` takes nothing else and writes the like. A compile error stops a raw export. */
export type Sanitized<T> = T & { readonly [sanitized]: true };

/** A capture as it may leave. */
export interface SanitizedCapture {
  readonly exchanges: readonly Exchange[];
  readonly receipt: Receipt;
}

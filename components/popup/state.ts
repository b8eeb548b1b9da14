import type { Finding } from '../../lib/diagnose/index.ts';
import type { SessionView } from '../../lib/session-view.ts';

/** What the popup has to say about the page it was opened on. */
export type PopupState =
  | { readonly kind: 'loading' }
  /** The browser's own pages, stores and the like. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'session';
      readonly view: SessionView;
      readonly findings: readonly PopupFinding[];
      readonly source: Source;
    };

export type PopupFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'count' | 'isOver'>;

/** Where the session was seen. */
export interface Source {
  readonly page: boolean;
  /** Auth requests of this app in the panel that records this tab; null where none does. */
  readonly requests: number | null;
}

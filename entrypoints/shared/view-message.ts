import type { Severity } from '../../lib/diagnose/index.ts';
import type { SessionView } from '../../lib/session-view.ts';

/** Grows with each change to what is sent or kept, so that pages of two versions never misread one another. */
export const viewVersion = 4;

/** The popup asks who records this tab; only the devtools page of that very tab answers. */
export interface ViewRequest {
  readonly type: 'view-request';
  readonly version: typeof viewVersion;
  readonly tabId: number;
}

/** What DevTools knows of its tab: the answer to a request, and what is kept for when it was closed. */
export interface ViewAnswer {
  readonly version: typeof viewVersion;
  /** The current session of each app that it saw, the newest first. */
  readonly views: readonly SessionView[];
  /** How many auth requests concern the same hosts. */
  readonly requests: readonly { readonly count: number; readonly hosts: readonly string[] }[];
  readonly findings: readonly {
    readonly severity: Severity;
    readonly rule: string;
    readonly message: string;
    readonly count: number;
    readonly isOver: boolean;
    /** Of the apps that it concerns, among others; the same of requests. */
    readonly hosts: readonly string[];
  }[];
}

/** Where the latest view is kept for when DevTools was closed: in `storage.session`, which is memory. */
export const viewKey = (tabId: number): string => `view:${tabId}`;

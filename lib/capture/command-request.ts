import type { Body, Header } from './exchange.ts';

/** The request of a command line, or of a call in a program. */
export interface CommandRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Body;
}

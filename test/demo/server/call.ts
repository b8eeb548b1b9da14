// A request as the stand-in reads it, and a response as it writes it.
import type { IncomingMessage } from 'node:http';

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly form: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  readonly origin: string | null;
  readonly bearer: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text and bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
}

export const readCall = async (request: IncomingMessage, scheme: 'http' | 'https'): Promise<Call> => {
  const { host = 'localhost', origin = null, cookie = '', authorization = '' } = request.headers;
  const url = new URL(request.url ?? '/', `${scheme}://${host}`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return {
    // Clerk's browser SDK sends only GET and POST, and names the verb it means in the query.
    method: url.searchParams.get('_method') ?? request.method ?? 'GET',
    url,
    form: new URLSearchParams(Buffer.concat(chunks).toString()),
    cookies: readCookies(cookie),
    origin,
    bearer: /^Bearer (.+)$/.exec(authorization)?.[1] ?? null,
  };
};

const readCookies = (header: string): Map<string, string> =>
  new Map(
    header
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split(/=(.*)/s))
      .map(([name = '', value = '']) => [name, value]),
  );

import { type Body, type Exchange, header } from '../../lib/capture/index.ts';

/** A HAR entry whose body is fetched on demand. Chromium calls back, Firefox and the polyfill promise. */
export interface FinishedRequest {
  getContent(callback?: (content: string | null, encoding: string | null) => void): unknown;
}

/** What the browser says of a body. */
type RawContent = readonly [text: unknown, encoding: unknown];

/** Null where the browser has it no longer. */
export async function askForContent(request: FinishedRequest): Promise<RawContent | null> {
  try {
    return await new Promise<RawContent | null>((resolve, reject) => {
      const promised = request.getContent((text, encoding) => resolve([text, encoding]));
      if (promised instanceof Promise) promised.then((result) => resolve(contentIn(result)), reject);
    });
  } catch {
    return askWithoutCallback(request);
  }
}

/** The polyfill refuses a callback and promises instead. */
async function askWithoutCallback(request: FinishedRequest): Promise<RawContent | null> {
  try {
    return contentIn(await request.getContent());
  } catch {
    return null;
  }
}

const contentIn = (result: unknown): RawContent | null => (Array.isArray(result) ? [result[0], result[1]] : null);

/** When its turn has come and a body has not come within this time, it is shown as missing; the recording must go on. */
const patienceMs = 5_000;

/** The exchange with the body that was asked for. */
export async function withContent(exchange: Exchange, content: Promise<RawContent | null>): Promise<Exchange> {
  const mediaType = header(exchange.response.headers, 'content-type') ?? '';
  return { ...exchange, response: { ...exchange.response, body: bodyIn(await inTime(content), mediaType) } };
}

async function inTime(content: Promise<RawContent | null>): Promise<RawContent | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceMs, null);
  });
  return await Promise.race([content, tired]).finally(() => clearTimeout(timer));
}

/** Firefox says `[text, mimeType]`, Chromium `(text, encoding)`: base64 is only what says exactly so. */
function bodyIn(content: RawContent | null, mediaType: string): Body {
  if (content === null || typeof content[0] !== 'string') return { kind: 'unreadable', reason: 'missing' };
  const [text, encoding] = content;
  if (text === '') return { kind: 'none' };
  return encoding === 'base64' ? { kind: 'base64', mediaType, base64: text } : { kind: 'text', mediaType, text };
}

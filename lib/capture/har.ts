import { z } from 'zod/mini';
import { isObject, own } from '../json.ts';

/**
 * The part of HAR 1.2 (the W3C draft "HTTP Archive (HAR) format") that Touchstone reads. No tool writes all of it and every
 * tool adds to it, so each missing or odd part reads as absent and nothing ever fails.
 */

/** A field of any type. Most are absent, and absence must not cost zod an error report. */
const part = <T>(read: (value: unknown) => T) => z.pipe(z.optional(z.unknown()), z.transform(read));

const text = part((value) => (typeof value === 'string' ? value : ''));
const flag = part((value) => value === true);
const textOrNull = part((value) => (typeof value === 'string' ? value : null));
/** HAR writes −1 for a number that is not known. */
const number = part((value) => (isNumber(value) ? value : -1));
/** Some tools write it as text. */
const status = part((value) =>
  typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : isNumber(value) ? value : 0,
);

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** Whatever is no object reads as one that says nothing. */
function section<S extends z.core.$ZodShape>(shape: S) {
  const members = z.object(shape);
  return part((value) => members.parse(isObject(value) ? value : {}));
}

const list = <S extends z.ZodMiniType>(item: S) =>
  z.pipe(
    z.catch(z.array(z.catch(z.nullable(item), null)), []),
    z.transform((items) => items.filter((each) => each !== null)),
  );

/** Headers, parameters: most of what an entry holds, so they are read by hand. */
const pairs = part((value): readonly { readonly name: string; readonly value: string }[] => {
  const read: { name: string; value: string }[] = [];
  for (const item of Array.isArray(value) ? value : []) {
    const name = own(item, 'name');
    const content = own(item, 'value');
    if (typeof name === 'string') read.push({ name, value: typeof content === 'string' ? content : '' });
  }
  return read;
});

const cookie = z.object({
  name: z.string(),
  value: text,
  path: textOrNull,
  domain: textOrNull,
  expires: textOrNull,
  httpOnly: flag,
  secure: flag,
  sameSite: textOrNull,
});

export type HarCookie = z.output<typeof cookie>;

const request = section({
  method: text,
  url: text,
  headers: pairs,
  cookies: list(cookie),
  queryString: pairs,
  postData: section({ mimeType: text, text: textOrNull, params: pairs, encoding: textOrNull, _encoding: textOrNull }),
});

const response = section({
  status,
  headers: pairs,
  cookies: list(cookie),
  redirectURL: text,
  bodySize: number,
  content: section({ size: number, mimeType: text, text: textOrNull, encoding: textOrNull, _unreadable: textOrNull }),
  _error: textOrNull,
});

/** An item of `log.entries`; `parse` never throws. */
export const harEntry = section({
  startedDateTime: text,
  time: number,
  pageref: textOrNull,
  request,
  response,
  _error: textOrNull,
  _resourceType: textOrNull,
  /** Chromium: `disk`, `memory`. */
  _fromCache: textOrNull,
  /** Safari: `Network Load`, `Disk Cache`, `Memory Cache`, `Service Worker` … */
  _fetchType: textOrNull,
  /** Written by Touchstone itself, of what HAR demands and the capture did not tell: when it began, how long it took, the request. */
  _timeless: flag,
  _unmeasured: flag,
  _bare: flag,
});

export type HarEntry = z.output<typeof harEntry>;
export type HarRequest = HarEntry['request'];
export type HarResponse = HarEntry['response'];

import { z } from 'zod';

/**
 * HAR 1.2 as its specification has it (the W3C draft "HTTP Archive (HAR) format"): what is required is there, and whatever
 * the specification does not name begins with an underscore.
 */

const custom = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).catchall(z.unknown()).refine(hasCustomNames(shape), 'a field of its own begins with _');

const hasCustomNames =
  (shape: z.ZodRawShape) =>
  (value: object): boolean =>
    Object.keys(value).every((key) => key in shape || key.startsWith('_'));

const comment = z.string().optional();
const size = z.int().min(-1);
const time = z.iso.datetime({ offset: true });
/** Milliseconds, or −1 where the phase does not apply. */
const phase = z.number().min(-1).optional();
const pair = custom({ name: z.string(), value: z.string(), comment });
const name = z.string().min(1);

const cookie = custom({
  name: z.string(),
  value: z.string(),
  path: z.string().optional(),
  domain: z.string().optional(),
  expires: time.optional(),
  httpOnly: z.boolean().optional(),
  secure: z.boolean().optional(),
  comment,
});

const request = custom({
  method: name,
  url: z.url(),
  httpVersion: name,
  cookies: z.array(cookie),
  headers: z.array(pair),
  queryString: z.array(pair),
  postData: custom({
    mimeType: z.string(),
    params: z.array(z.unknown()).optional(),
    text: z.string(),
    comment,
  }).optional(),
  headersSize: size,
  bodySize: size,
  comment,
});

const response = custom({
  status: z.int().min(0),
  statusText: z.string(),
  httpVersion: name,
  cookies: z.array(cookie),
  headers: z.array(pair),
  content: custom({
    size,
    compression: z.int().optional(),
    mimeType: z.string(),
    text: z.string().optional(),
    encoding: z.string().optional(),
    comment,
  }),
  redirectURL: z.string(),
  headersSize: size,
  bodySize: size,
  comment,
});

const timings = custom({
  blocked: phase,
  dns: phase,
  connect: phase,
  send: z.number().min(0),
  wait: z.number().min(0),
  receive: z.number().min(0),
  ssl: phase,
  comment,
});

const entry = custom({
  pageref: name.optional(),
  startedDateTime: time,
  time: z.number().min(0),
  request,
  response,
  cache: custom({}),
  timings,
  serverIPAddress: z.string().optional(),
  connection: z.string().optional(),
  comment,
}).refine(({ time, timings: { send, wait, receive } }) => time === send + wait + receive, 'time is the sum of timings');

const page = custom({
  startedDateTime: time,
  id: name,
  title: z.string(),
  pageTimings: custom({ onContentLoad: phase, onLoad: phase, comment }),
  comment,
});

const tool = custom({ name, version: name, comment });

export const harFile = custom({
  log: custom({
    version: z.literal('1.2'),
    creator: tool,
    browser: tool.optional(),
    pages: z.array(page).optional(),
    entries: z.array(entry),
    comment,
  }).refine(
    ({ pages = [], entries }) => entries.every(({ pageref }) => !pageref || pages.some(({ id }) => id === pageref)),
    'each pageref names a page',
  ),
});

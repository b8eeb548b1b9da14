// One listener behind two doors: https under the borrowed names, plain http for localhost.
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { type Answer, type Call, readCall } from './call.ts';
import type { Certificate } from './certificate.ts';

export type Respond = (call: Call) => Answer | Promise<Answer>;

export interface Doors {
  readonly securePort: number;
  readonly plainPort: number;
  readonly close: () => Promise<void>;
}

export const openDoors = async (
  { key, cert }: Certificate,
  respond: Respond,
  isOurHost: (hostname: string) => boolean,
): Promise<Doors> => {
  const secure = createHttps({ key, cert }, (request, response) => void serve(request, response, 'https', respond));
  const plain = createHttp((request, response) => void serve(request, response, 'http', respond));
  const securePort = await listen(secure);
  tunnel(plain, securePort, isOurHost);
  const close = async (): Promise<void> => void (await Promise.all([shut(secure), shut(plain)]));
  return { securePort, plainPort: await listen(plain), close };
};

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  scheme: 'http' | 'https',
  respond: Respond,
): Promise<void> => {
  try {
    const { status, headers = {}, body } = await respond(await readCall(request, scheme));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.writeHead(status).end(encode(body));
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
};

const encode = (body: unknown): string | Buffer => {
  if (body === undefined) return '';
  return typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
};

/** Firefox cannot map a host to a port, but it can be given a proxy: this one leads to the stand-in and nowhere else. */
const tunnel = (plain: Server, securePort: number, isOurHost: (hostname: string) => boolean): void => {
  plain.on('connect', ({ url = '' }, client, head) => {
    if (!isOurHost(url.replace(/:443$/, ''))) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

import { readContent } from '../../../lib/capture/index.ts';
import type { Inspection } from '../../../lib/inspect/index.ts';
import { memberArray, own } from '../../../lib/json.ts';

/** What a diagnosis needs of a capture, exchange by exchange: sanitizing takes none of it away. */
export const factsOf = (inspections: readonly Inspection[]) =>
  inspections.map(({ exchange, provider, endpoint, method, path, objects, problems, tokens }) => ({
    provider,
    endpoint,
    method: provider === null ? null : method,
    path: endpoint === null ? null : path,
    status: exchange.response.status,
    duration: exchange.duration,
    size: exchange.response.size,
    objects: objects.map(({ type, path: at, ok }) => ({ type: /\d/.test(type) ? '*' : type, at, ok })),
    problems,
    errors: errorCodes(exchange),
    headers: exchange.response.headers.length,
    tokens: tokens.map(({ kind, where, alg, issuedAt, expiresAt }) => ({
      kind,
      where: publicPlace(where),
      alg,
      lifetime: issuedAt === null || expiresAt === null ? null : expiresAt - issuedAt,
    })),
  }));

/** A name with digits or odd characters is data, and an instance's digest behind a cookie's name belongs to its host. */
const publicPlace = (where: string): string =>
  where
    .replace(/(__[a-z_]+?)_[A-Za-z0-9_-]{8}$/, '$1_…')
    .replace(/^(re\w+\.(?:header|query|cookie)\.)(?=[\s\S]*(?:\d|[^\w…-]))[\s\S]*$/, '$1*');

function errorCodes({ response }: Inspection['exchange']): readonly unknown[] {
  const content = readContent(response.body);
  return content.kind === 'json' ? memberArray(content.value, 'errors').map((error) => own(error, 'code')) : [];
}

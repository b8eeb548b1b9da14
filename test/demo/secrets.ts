// Everything handed out that must not be found in a shared capture.
import { readToken } from './instance/jwt.ts';
import type { Answer, Call } from './server/call.ts';

const PERSONAL = new Set([
  'avatar_url',
  'city',
  'email',
  'email_address',
  'first_name',
  'identifier',
  'image_url',
  'ip_address',
  'jti',
  'last_name',
  'name',
  'profile_image_url',
  'provider_user_id',
  'rotating_token',
  'safe_identifier',
  'slg',
  'slug',
  'username',
]);

const ID = /^[a-z_]+_[0-9A-Za-z]{27}$/;
const TOKEN = /^eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/;

export interface Secrets {
  readonly add: (...values: readonly string[]) => void;
  readonly watch: (call: Call, answer: Answer) => void;
  readonly list: () => string[];
}

export const newSecrets = (): Secrets => {
  const known = new Set<string>();
  const add = (...values: readonly string[]): void => {
    for (const value of values) if (value !== '') known.add(value);
  };
  return {
    add,
    list: () => [...known],
    watch: ({ url }, { headers = {}, body }) => {
      // The instance's settings are public: any visitor can read them.
      if (url.pathname !== '/v1/environment') add(...found(body));
      add(url.searchParams.get('__clerk_db_jwt') ?? '');
      for (const cookie of headers['set-cookie'] ?? []) add(...found(/^\w+=([^;]*)/.exec(cookie)?.[1]));
    },
  };
};

/** A token is looked into as well, and its parts count one by one. */
const found = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') {
    const [, ...parts] = TOKEN.exec(value) ?? [];
    if (parts.length > 0) return [value, ...parts, ...found(readToken(value)?.claims)];
    return PERSONAL.has(key) || ID.test(value) ? [value] : [];
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => found(child, Array.isArray(value) ? key : name));
};

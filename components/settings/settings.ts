import { z } from 'zod/mini';
import { themes } from '../../lib/theme.ts';
import { columnIds } from '../list/list-layout.ts';
import { defaultLayout, type Layout } from '../panel/layout.ts';
import { zones } from '../time/zone.ts';

const share = z.number().check(z.minimum(0.1), z.maximum(0.9));
const column = z.enum(columnIds);

const layout: z.ZodMiniType<Layout> = z.strictObject({
  columns: share,
  rows: share,
  isFindingsOpen: z._default(z.boolean(), false),
  list: z.strictObject({
    columns: z.nullable(z.array(column)),
    widths: z.partialRecord(column, z.number().check(z.minimum(20), z.maximum(2000))),
    sort: z.nullable(z.strictObject({ column, isDescending: z.boolean() })),
  }),
  timeline: z.union([z.literal(0), share]),
});

/** What the user chose. It holds nothing that was captured: hosts and names were typed by the user. */
const schema = z.strictObject({
  version: z.literal(1),
  /** Hosts of the user's own that are a Frontend API: custom domains and proxies. */
  hosts: z.readonly(z.array(z.hostname()).check(z.maxLength(100))),
  /** Names of fields, headers, cookies and parameters whose values are always masked. */
  secretNames: z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(100))),
  /** How much auth traffic is kept; the oldest goes first. */
  keptExchanges: z.int().check(z.minimum(100), z.maximum(100_000)),
  keptMegabytes: z.int().check(z.minimum(1), z.maximum(1000)),
  isLogPreserved: z.boolean(),
  theme: z.enum(themes),
  zone: z._default(z.enum(zones), 'local'),
  layout,
});

export type Settings = Readonly<z.infer<typeof schema>>;

/** Sign-in goes through redirects, and what led to a page is what one looks for: so the log outlives navigations. */
export const defaultSettings: Settings = {
  version: 1,
  hosts: [],
  secretNames: [],
  keptExchanges: 10_000,
  keptMegabytes: 50,
  isLogPreserved: true,
  theme: 'system',
  zone: 'local',
  layout: defaultLayout,
};

export interface SettingsReading {
  readonly settings: Settings;
  /** What was stored is of another version or damaged, and the defaults stand in its place. */
  readonly isDiscarded: boolean;
}

/** Settings as they were stored, by whatever version. The next version adds here what turns this one's into its own. */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined) return { settings: defaultSettings, isDiscarded: false };
  const read = schema.safeParse(stored);
  return read.success ? { settings: read.data, isDiscarded: false } : { settings: defaultSettings, isDiscarded: true };
}

/** Changed settings, if they are within bounds; else the same as before. */
export function changeSettings(settings: Settings, change: Partial<Settings>): Settings {
  const changed = schema.safeParse({ ...settings, ...change });
  return changed.success ? changed.data : settings;
}

export interface Typed {
  readonly hosts: readonly string[];
  /** Lines, from 1, that name no host. */
  readonly unusable: readonly number[];
}

/** Hosts as people type or paste them, one a line: `clerk.example.com`, `https://example.com/__clerk`. */
export function readHosts(text: string): Typed {
  const lines = text.split('\n').map((line) => line.trim());
  const named = lines.map((line) => (line === '' ? null : hostIn(line)));
  return {
    hosts: [...new Set(named.flatMap((host) => host ?? []))],
    unusable: named.flatMap((host, index) => (host === null && lines[index] !== '' ? [index + 1] : [])),
  };
}

function hostIn(line: string): string | null {
  const host = URL.parse(line.includes('://') ? line : `https://${line}`)?.hostname ?? '';
  return host.includes('.') && z.hostname().safeParse(host).success ? host : null;
}

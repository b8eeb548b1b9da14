import { z } from 'zod';
import { themes } from '../../lib/theme.ts';
import { columnIds } from '../list/list-layout.ts';
import { defaultLayout, type Layout } from '../panel/layout.ts';

const share = z.number().min(0.1).max(0.9);
const column = z.enum(columnIds);

const layout: z.ZodType<Layout> = z.strictObject({
  columns: share,
  rows: share,
  findings: share,
  list: z.strictObject({
    columns: z.array(column).nullable(),
    widths: z.partialRecord(column, z.number().min(20).max(2000)),
    sort: z.strictObject({ column, isDescending: z.boolean() }).nullable(),
  }),
  timeline: z.union([z.literal(0), share]),
});

/** What the user chose. It holds nothing that was captured: hosts and names were typed by the user. */
const schema = z.strictObject({
  version: z.literal(1),
  /** Hosts of the user's own that are a Frontend API: custom domains and proxies. */
  hosts: z.array(z.hostname()).max(100).readonly(),
  /** Names of fields, headers, cookies and parameters whose values are always masked. */
  secretNames: z.array(z.string().min(1).max(100)).max(100).readonly(),
  /** How much auth traffic is kept; the oldest goes first. */
  keptExchanges: z.int().min(100).max(100_000),
  keptMegabytes: z.int().min(1).max(1000),
  isLogPreserved: z.boolean(),
  theme: z.enum(themes),
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

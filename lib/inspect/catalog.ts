import { generalRules, type RuleInfo, type Severity } from '../diagnose/index.ts';
import { providers } from '../providers/index.ts';

/** A row of `touchstone rules --json`. */
export interface CatalogEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly docs: string | null;
  /** Null for a rule that holds for any provider. */
  readonly provider: string | null;
}

const entry = ({ id, severity, title, why, fix, docs }: RuleInfo, provider: string | null): CatalogEntry => ({
  id,
  severity,
  title,
  why,
  fix,
  docs: docs ?? null,
  provider,
});

/** Every rule, by id. */
export const ruleCatalog: readonly CatalogEntry[] = [
  ...generalRules.map((rule) => entry(rule, null)),
  ...providers.flatMap(({ id, rules }) => rules.map((rule) => entry(rule, id))),
].sort((left, right) => left.id.localeCompare(right.id, 'en'));

const byId: ReadonlyMap<string, CatalogEntry> = new Map(ruleCatalog.map((entry) => [entry.id, entry]));

/** What the catalog says of a rule; undefined for a rule of another version, as an imported capture may name. */
export const ruleInfo = (id: string): CatalogEntry | undefined => byId.get(id);

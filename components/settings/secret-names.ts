import { useMemo } from 'preact/hooks';
import type { Path } from '../../lib/json.ts';
import { useSettings } from './settings-context.ts';

/** What the user calls the names of secrets, in lower case. */
export type SecretNames = ReadonlySet<string>;

export const noNames: SecretNames = new Set();

/** Names of the user's own, for every view that shows values. */
export function useSecretNames(): SecretNames {
  const { secretNames } = useSettings().settings;
  return useMemo(() => new Set(secretNames.map((name) => name.toLowerCase())), [secretNames]);
}

/** Does a field have such a name, or stand inside one that has? */
export const isNamedSecret = (path: Path, named: SecretNames): boolean =>
  named.size > 0 &&
  path
    .toLowerCase()
    .split('.')
    .some((key) => named.has(key));

type Environment = Readonly<Record<string, string | undefined>>;

/** Colors on a terminal, unless `NO_COLOR` (no-color.org) forbids or `FORCE_COLOR` demands them; forbidding wins. */
export function hasColors({ NO_COLOR, FORCE_COLOR, TERM }: Environment, isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

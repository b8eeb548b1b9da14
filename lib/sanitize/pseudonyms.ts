/**
 * Stand-ins by order of first sight: equal stays equal, different stays different, and nothing of the value is in them, so
 * they cannot be turned back, guessed or linked between two exports. That is what a random key would be for; none is needed.
 */
export interface Pseudonyms {
  /** The stand-in of a value, made by `form` from its number within the group when it is seen for the first time. */
  of(group: string, value: string, form: (ordinal: number) => string, scope?: Scope): string;
  /** Was this text given for a value? */
  isStandIn(text: string): boolean;
  /** Every value that has a stand-in. */
  originals(): ReadonlySet<string>;
}

/**
 * Within a scope equal values have equal stand-ins: whole values; those that must keep their exact size; parts of hosts that no
 * other stand-in may stand for; parts of tokens; single words of a text. Each has forms of its own, so that sanitizing twice finds the same forms
 * in the same places.
 */
export type Scope = 'value' | 'sized' | 'host' | 'part' | 'word';

export function createPseudonyms(): Pseudonyms {
  const standIns = {
    value: new Map<string, string>(),
    sized: new Map<string, string>(),
    host: new Map<string, string>(),
    part: new Map<string, string>(),
    word: new Map<string, string>(),
  };
  const counts = new Map<string, number>();
  const given = new Set<string>();
  return {
    of(group, value, form, scope = 'value') {
      const known = standIns[scope].get(value);
      if (known !== undefined) return known;
      const ordinal = (counts.get(group) ?? 0) + 1;
      const standIn = form(ordinal);
      counts.set(group, ordinal);
      standIns[scope].set(value, standIn);
      given.add(standIn);
      return standIn;
    },
    isStandIn: (text) => given.has(text),
    originals: () => new Set(Object.values(standIns).flatMap((map) => [...map.keys()])),
  };
}

import { isObject, own } from '../../lib/json.ts';

/** What things are called, by their identifiers. */
export type Names = ReadonlyMap<string, string>;

export const noNames: Names = new Map();

/** A hostile response may hold any number of objects, nested as deep as it likes. */
const looked = 5000;

/** The names that a response itself tells: a switch of the organization is read by them, not by two identifiers. */
export function namesIn(body: unknown): Names {
  const names = new Map<string, string>();
  const found = [body];
  for (const value of found) {
    const [id, name] = [own(value, 'id'), own(value, 'name')];
    if (typeof id === 'string' && typeof name === 'string') names.set(id, name);
    for (const member of isObject(value) || Array.isArray(value) ? Object.values(value) : [])
      if (typeof member === 'object' && member !== null && found.length < looked) found.push(member);
  }
  return names;
}

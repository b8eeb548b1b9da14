import type { Located, Session } from '../facts.ts';

/** The first copy of each object of a response; later ones say the same, or `session/diverging-copies` speaks. */
export function firstCopies<T extends { readonly id?: string | undefined }>(
  copies: readonly Located<T>[],
): readonly Located<T>[] {
  const seen = new Set<string>();
  return copies.filter(({ value: { id } }) => {
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** `GET /v1/me/sessions` returns a bare array: the user's sessions on all devices, which say nothing about this page. */
export const isOfThisClient = ({ path }: Located<Session>): boolean => !/^\d/.test(path);

/** The items of a list that the schema could read. */
export const readable = <T>(items: readonly (T | undefined)[] | undefined): readonly T[] =>
  (items ?? []).filter((item) => item !== undefined);

/** Clerk counts a session with open tasks as signed in, although most components show the user as signed out. */
export const isSignedIn = ({ status }: Pick<Session, 'status'>): boolean => status === 'active' || status === 'pending';

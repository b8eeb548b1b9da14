import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';

type Sparse<S extends Readonly<Record<string, z.ZodMiniType>>> = {
  [K in keyof S]: z.ZodMiniOptional<z.ZodMiniNullable<S[K]>>;
};

/**
 * Fields any of which may be absent or null. Three generations of this contract are in use (the reference of 2025, the server
 * of 2025, the SDK of 2026); beyond identifiers they agree on names, not on what is always there.
 */
export const sparse = <S extends Readonly<Record<string, z.ZodMiniType>>>(shape: S): Sparse<S> =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.nullish(schema)])) as Sparse<S>;

/** The server leaves text that is not set empty, choices included. */
export const orEmpty = <S extends z.ZodMiniType>(schema: S) => z.union([schema, field.choice([''], 'Not set')]);

/** A time in RFC 3339. The year 1 and the empty text stand for never. */
export const time = (meaning: string) => field.timeIso(meaning);

/** Held against its schema where it fits, and left alone where the generations differ too much to judge. */
export const whereItFits = (...schemas: readonly z.ZodMiniType[]) => z.union([...schemas, z.unknown()]);

import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';

/** A time whose unit the reference leaves open: it calls it a Unix timestamp, gives seconds in its examples, and the wire has both. */
export const timestamp = (meaning: string) => z.union([field.timeMs(meaning), field.timeS(meaning)]);

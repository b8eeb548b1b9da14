import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

const total = field.count('Items in the whole list', { unit: 'items' });

/** A page of a list, with how many items there are in all. */
export const pageOf = <S extends z.ZodMiniType>(item: S) =>
  structure('page', 'A page of a list', { data: z.array(item), total_count: total });

/** Lists come bare, and as a page where the request says `paginated=true` (Backend API reference, parameter `Paginated`). */
export const listOf = <S extends z.ZodMiniType>(item: S) => z.union([z.array(item), pageOf(item)]);

export const totalCount = tagged('total_count', 'How many there are', {
  total_count: total,
});

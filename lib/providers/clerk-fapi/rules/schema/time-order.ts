import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

/** Clerk may set the two in either order when it creates an object. */
const toleranceMs = 1000;

export const timeOrder = defineClerkRule({
  id: 'schema/time-order',
  severity: 'info',
  title: 'Object changed before it was created',
  why: 'The object says that it last changed before it was created, which cannot be. Its times were made up or mixed up.',
  fix: 'Correct the times in the mock or fixture. If the response is genuine, it can be ignored.',
  needs: ['dated'],
  check({ dated }, report) {
    for (const { noun, id, path, createdAt, updatedAt } of dated) {
      if (createdAt === undefined || updatedAt === undefined || createdAt <= updatedAt + toleranceMs) continue;
      report({
        path: joinPath(path, 'updated_at'),
        about: id ?? path,
        message: `${noun}.updated_at is before ${noun}.created_at`,
      });
    }
  },
});

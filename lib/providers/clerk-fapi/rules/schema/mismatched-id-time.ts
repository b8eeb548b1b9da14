import { joinPath } from '../../../../json.ts';
import { ksuidSecond } from '../../../../ksuid.ts';
import { memoizeLast } from '../../../../memoize.ts';
import { defineClerkRule } from '../../facts.ts';

export const mismatchedIdTime = defineClerkRule({
  id: 'schema/mismatched-id-time',
  severity: 'info',
  title: 'Identifier from another time than its object',
  why: 'Clerk’s identifiers contain the second in which they were made, and here it is not the one in created_at. The object was made up for a test, or carried over from another system.',
  fix: 'Nothing needs to be done for test data and imported users. Otherwise, find out what changed the object.',
  needs: ['dated'],
  check({ dated }, report) {
    for (const { noun, id, path, createdAt } of dated) {
      if (id === undefined || !createdAt) continue;
      const second = secondIn[noun](id);
      if (second === null || Math.abs(second - Math.floor(createdAt / 1000)) <= 1) continue;
      report({
        path: joinPath(path, 'id'),
        about: id,
        message: `${noun}.id was made at another time than ${noun}.created_at says`,
      });
    }
  },
});

const read = (id: string): number | null => ksuidSecond(id.slice(id.lastIndexOf('_') + 1));

/** The responses of a page mostly are about one session and one user. */
const secondIn = { session: memoizeLast(read), user: memoizeLast(read) };

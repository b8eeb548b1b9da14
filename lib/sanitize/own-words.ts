import { ruleCatalog } from '../inspect/index.ts';

/** Of stand-ins, of the report's frame, and of findings' messages, beside those of auth APIs. */
const others = `
  advice ahead arrived becomes brought captured coming example findings forbid forged issuers matters months
  payload recovered redacted remarks renewed replaced reports sanitized sanitizer shifted solved summary
  timeline touchstone traffic warnings
`;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

let made: ReadonlySet<string> | null = null;

/** Words in which an export speaks of any capture, in lower case. One that was replaced as a value may stand there nonetheless. */
export function ownWords(): ReadonlySet<string> {
  made ??= new Set([
    ...wordsIn(others),
    ...ruleCatalog.flatMap(({ id, title, why, fix, docs }) => wordsIn([id, title, why, fix, docs].join(' '))),
  ]);
  return made;
}

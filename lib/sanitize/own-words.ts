import { ruleCatalog } from '../inspect/index.ts';
import { providers } from '../providers/index.ts';

/** Of stand-ins, of the report's frame, and of findings' messages, beside those of auth APIs. */
const others = `
  advice ahead arrived becomes brought captured coming example findings forbid forged issuers matters months
  payload recovered redacted remarks renewed replaced reports sanitized sanitizer shifted solved summary
  timeline touchstone traffic warnings
`;

/** Names of the fields of an export, of parts of forms and of browsers, and why something was dropped. */
const frame = `
  abandonsat aretimesshifted bodysize boundary chromium comment deeply departed disposition dropped evidence exchanges
  factorages filename fromcache headerssize httpversion inspection isaskedfor leftout mediatype mimetype moments mozilla
  nested oversized pageref pagetimings places postdata querystring receipt receive redirecturl resourcetype serverahead
  startedat starteddatetime statustext timeless timings transport unfetched unmeasured unreadable writtenby
`;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

let made: ReadonlySet<string> | null = null;

/** Words in which an export speaks of any capture, in lower case. One that was replaced as a value may stand there nonetheless. */
export function ownWords(): ReadonlySet<string> {
  made ??= new Set([
    ...wordsIn(others),
    ...wordsIn(frame),
    ...providers.flatMap(({ endpoints }) => endpoints.flatMap(({ id, title }) => wordsIn(`${id} ${title}`))),
    ...ruleCatalog.flatMap(({ id, title, why, fix, docs }) => wordsIn([id, title, why, fix, docs].join(' '))),
  ]);
  return made;
}

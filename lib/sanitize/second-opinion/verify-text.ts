import { copyFinder } from './find-copies.ts';
import { createJudge, type Judge } from './judge.ts';
import { visitLeaves } from './leaves.ts';
import { isPersonal, saysNothing, showsCookie } from './names.ts';

/** Something that should not leave. `place` and `what` never repeat it. */
export interface Leak {
  readonly place: string;
  readonly what: string;
}

/** Every leak in a text of any form, decoded as far as it decodes; one of each kind per place. */
export const verifyText = (text: string): readonly Leak[] => search(text, createJudge());

/** The same for a text made from a sanitized capture: it must not show one of the values that were replaced either. */
export function verifyExport(
  text: string,
  originals: Iterable<string>,
  isPublic: (value: string) => boolean,
): readonly Leak[] {
  const showsCopy = copyFinder(originals, isPublic);
  return search(
    text,
    createJudge((layer) => (showsCopy(layer) ? ['a value that was replaced'] : [])),
  );
}

/** Nothing shorter looks like anything. */
const shortest = 6;

function search(text: string, judge: Judge): readonly Leak[] {
  const leaks = new Map<string, Leak>();
  visitLeaves(text, (leaf, name, place) => {
    const found = findingsIn(leaf, name, judge);
    if (found.length === 0) return;
    const at = place();
    for (const what of found) leaks.set(`${at} ${what}`, { place: at, what });
  });
  return [...leaks.values()];
}

function findingsIn(text: string, name: string, judge: Judge): readonly string[] {
  const looks = text.length < shortest ? nothing : judge(text);
  const isPrivate = name !== '' && isPersonal(name) && !saysNothing(text);
  const isCookie = (name === 'cookie' || name === 'set-cookie') && showsCookie(text);
  if (!isPrivate && !isCookie) return looks;
  return [...looks, ...(isPrivate ? ['a personal or secret value'] : []), ...(isCookie ? ['a cookie'] : [])];
}

const nothing: readonly string[] = [];

import { ruleInfo } from '../../lib/inspect/index.ts';
import { texts } from '../texts/index.ts';
import { Prose } from '../ui/prose.tsx';

/** How a rule's finding is mended, in one line: what to do first, and all of it where it is pointed at. */
export function Fix({ rule }: { rule: string }) {
  const fix = ruleInfo(rule)?.fix;
  if (fix === undefined) return null;
  return (
    <span class="trouble-fix cut" title={fix}>
      {texts.session.trouble.fix} <Prose text={firstSentence(fix)} />
    </span>
  );
}

const firstSentence = (text: string): string => text.split(/(?<=\.) (?=[A-Z])/, 1)[0] ?? text;

import { ruleInfo } from '../../lib/inspect/index.ts';
import { texts } from '../texts/index.ts';
import { Prose } from '../ui/prose.tsx';

/** How a rule's finding is mended, in one line; the whole text where it is pointed at. */
export function Fix({ rule }: { rule: string }) {
  const fix = ruleInfo(rule)?.fix;
  if (fix === undefined) return null;
  return (
    <span class="trouble-fix cut" title={fix}>
      {texts.session.trouble.fix} <Prose text={fix} />
    </span>
  );
}

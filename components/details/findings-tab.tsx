import { useEffect, useRef } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { texts } from '../texts/index.ts';

interface Props {
  inspection: Inspection;
  /** The rule whose finding to go to. */
  rule: string | null;
  onShow(exchange: number | null, path: Path | null): void;
}

/** What is wrong with one request. */
export function FindingsTab({ inspection, rule, onShow }: Props) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rule === null) return;
    const card = self.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(rule)}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }, [rule]);
  return (
    <div ref={self}>
      <FindingList findings={inspection.reports} none={texts.details.noFindings} onShow={onShow} />
    </div>
  );
}

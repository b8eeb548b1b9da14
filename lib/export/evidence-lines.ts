import type { Evidence } from '../diagnose/index.ts';
import { inWords } from '../in-words.ts';
import { writtenPath } from '../inspect/index.ts';
import { moment } from './moment.ts';

/** What stands behind a finding, a line each. The value is as it was captured: whoever writes it down quotes it. */
interface EvidenceLine {
  readonly label: string;
  readonly value: string;
}

export const evidenceLines = (evidence: readonly Evidence[]): readonly EvidenceLine[] => evidence.flatMap(linesOf);

function linesOf(evidence: Evidence): readonly EvidenceLine[] {
  switch (evidence.kind) {
    case 'field':
      return [{ label: 'Field', value: [writtenPath(evidence.path), evidence.holds?.value].filter(isTold).join(': ') }];
    case 'times':
      return [
        ...evidence.moments.map(({ label, at }) => ({ label, value: moment(at) })),
        ...(evidence.difference === undefined ? [] : [{ label: 'Difference', value: inWords(evidence.difference) }]),
      ];
    case 'values':
      return evidence.values.map(({ label, value }) => ({ label, value: `${value}` }));
  }
}

const isTold = (part: unknown): boolean => part !== undefined && part !== null;

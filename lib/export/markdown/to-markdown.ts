import { inspectCapture } from '../../inspect/index.ts';
import type { Provider } from '../../providers/index.ts';
import type { Sanitized, SanitizedCapture } from '../../sanitize/index.ts';
import { findingsSection } from './findings.ts';
import { replacedSection } from './replaced.ts';
import { summary } from './summary.ts';
import { timelineSection } from './timeline.ts';

/**
 * A bug report, as an issue tracker shows it (GitHub Flavored Markdown): the session, what is wrong and how to fix it, what happened,
 * and what was replaced. It is made from the sanitized capture, so it cannot say more.
 */
export async function toMarkdown(
  { exchanges, receipt }: Sanitized<SanitizedCapture>,
  providers: readonly Provider[],
): Promise<string> {
  const inspected = await inspectCapture(exchanges, { providers });
  const parts = [
    '# Auth session report',
    `Sanitized: every identifier, name, host and token is a stand-in, and equal values have equal ones. ${times(receipt)}`,
    summary(inspected),
    '## Findings',
    findingsSection(inspected.findings),
    '## Timeline',
    timelineSection(inspected),
    '## What was replaced',
    replacedSection(receipt),
  ];
  return `${parts.join('\n\n')}\n`;
}

const times = ({ areTimesShifted }: SanitizedCapture['receipt']): string =>
  areTimesShifted ? 'All times are shifted by the same amount.' : 'Times are as captured.';

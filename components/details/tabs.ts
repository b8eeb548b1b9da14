import type { Content } from '../../lib/capture/index.ts';
import type { Inspection, Reading, RequestStory } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { texts } from '../texts/index.ts';

export type DetailTab = keyof typeof texts.details.tabs;

export const tabTitles: Readonly<Record<DetailTab, string>> = texts.details.tabs;

/** What is known of an exchange beside its own content. */
export interface Around {
  /** Exchanges about the same object. */
  readonly others: readonly Inspection[];
  readonly story: RequestStory | null;
}

/** The tabs that have content, in their order. */
export function tabsOf(inspection: Inspection, reading: Reading, { others, story }: Around): readonly DetailTab[] {
  const holds = (type: string) =>
    inspection.objects.some((object) => object.type === type && !object.path.includes('*'));
  const has: Readonly<Record<DetailTab, boolean>> = {
    findings: inspection.reports.length > 0,
    explain: story !== null,
    session: holds('session'),
    user: holds('user'),
    client: holds('client'),
    response: reading.content.kind === 'json',
    tokens: inspection.tokens.length > 0,
    request: true,
    changes: others.length > 0,
    raw: hasBody(reading.content) || hasBody(reading.requestContent),
  };
  return (Object.keys(tabTitles) as DetailTab[]).filter((tab) => has[tab]);
}

const hasBody = ({ kind }: Content): boolean => kind !== 'none';

/** The tab that a request is first seen in: its findings where they matter, else what it is about. */
export function firstTab(available: readonly DetailTab[], { reports }: Pick<Inspection, 'reports'>): DetailTab {
  const isAlarming = reports.some(({ severity }) => severity !== 'info');
  return available.find((tab) => isAlarming || tab !== 'findings') ?? 'request';
}

/** The tab that shows a field. */
export function tabOfPath(path: Path, { tokens }: Inspection): DetailTab {
  if (tokens.some(({ where }) => where === path)) return 'tokens';
  return /^(request|response\.(header|cookie))\./.test(path) ? 'request' : 'response';
}

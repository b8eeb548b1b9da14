import type { Content } from '../../lib/capture/index.ts';
import type { Inspection, Reading } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';

export type DetailTab = 'findings' | 'session' | 'user' | 'client' | 'response' | 'tokens' | 'request' | 'raw';

export const tabTitles: Readonly<Record<DetailTab, string>> = {
  findings: 'Findings',
  session: 'Session',
  user: 'User',
  client: 'Client',
  response: 'Response',
  tokens: 'Tokens',
  request: 'Request',
  raw: 'Raw',
};

/** The tabs that have content, in their order. */
export function tabsOf(inspection: Inspection, reading: Reading): readonly DetailTab[] {
  const holds = (type: string) =>
    inspection.objects.some((object) => object.type === type && !object.path.includes('*'));
  const has: Readonly<Record<DetailTab, boolean>> = {
    findings: inspection.reports.length > 0,
    session: holds('session'),
    user: holds('user'),
    client: holds('client'),
    response: reading.content.kind === 'json',
    tokens: inspection.tokens.length > 0,
    request: true,
    raw: hasText(reading.content) || hasText(reading.requestContent),
  };
  return (Object.keys(tabTitles) as DetailTab[]).filter((tab) => has[tab]);
}

const hasText = ({ kind }: Content): boolean => kind !== 'none';

/** The tab that shows a field. */
export function tabOfPath(path: Path, { tokens }: Inspection): DetailTab {
  if (tokens.some(({ where }) => where === path)) return 'tokens';
  return /^(request|response\.(header|cookie))\./.test(path) ? 'request' : 'response';
}

import { isNavigation } from '../../../../diagnose/index.ts';
import { isHandshake } from '../../exchanges/handshake.ts';
import { defineClerkRule } from '../../facts.ts';

interface Loads {
  readonly documents: number;
  readonly handshakes: number;
}

export const frequentHandshake = defineClerkRule({
  id: 'network/frequent-handshake',
  severity: 'warning',
  title: 'Handshake on most page loads',
  why: 'Most page loads take a detour through Clerk because the session token that came with them had expired. After a break that is normal; as a habit it slows down every page.',
  fix: 'Keep the page open long enough for the SDK to refresh the token, do not prefetch pages with old cookies, and check that the server receives the __refresh cookie.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  supersedes: ['network/handshake-reason'],
  memory: (): { loads: Loads } => ({ loads: { documents: 0, handshakes: 0 } }),
  check({ exchange, head, provider, instance, authReason }, report, memory) {
    const reason = authReason?.reason ?? '';
    const { documents, handshakes } = memory.loads;
    if (isHandshake(head)) {
      if (!reason.startsWith('session-token-expired')) return;
      memory.loads = { documents, handshakes: handshakes + 1 };
    } else if (provider === 'app' && isNavigation({ exchange, head }) && !isRedirect(exchange.response.status)) {
      memory.loads = { documents: documents + 1, handshakes };
    } else return;
    const now = memory.loads;
    if (now.documents < 3 || now.handshakes * 2 <= now.documents) return;
    report({ about: reason || instance.host, message: 'More than half of the page loads needed a handshake' });
  },
});

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/**
 * What a page shows of its auth system, as JSON text; runs inside the page, so it may use nothing from this module.
 * It goes out as text so that a page cannot hand over anything but data, and is cut off before it could fill the popup's memory.
 */
export function collectPageState(): string | null {
  const sizeLimit = 4_000_000;
  const attempt = (read: () => unknown): unknown => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  const page = window as unknown as { Clerk?: Record<string, unknown> };
  const member = (name: string): unknown => attempt(() => page.Clerk?.[name]);
  const client = member('client') as { __internal_toSnapshot?: () => unknown } | null | undefined;
  // Milliseconds; null where the SDK is part of the app's own script.
  const sinceScript = (): number | null => {
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const script = scripts.findLast(({ name }) => /\/clerk(\.browser|\.headless)?\.js/.test(name));
    return script ? performance.now() - script.responseEnd : null;
  };
  const text = attempt(() =>
    JSON.stringify({
      client: attempt(() => client?.__internal_toSnapshot?.()),
      version: member('version'),
      publishableKey: member('publishableKey'),
      frontendApi: member('frontendApi'),
      loaded: member('loaded'),
      status: member('status'),
      origin: location.origin,
      sinceScript: attempt(sinceScript),
      cookies: document.cookie.split('; ').flatMap((pair) => {
        const at = pair.indexOf('=');
        return /^__(session|client_uat)(_[\w-]{8})?=/.test(pair) ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
      }),
    }),
  );
  return typeof text === 'string' && text.length <= sizeLimit ? text : null;
}

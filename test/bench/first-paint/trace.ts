// The part of Chromium's trace format that tells how long a page worked before it was seen.

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When, in microseconds. */
  readonly ts: number;
  /** Of a task: how long the thread itself worked on it, in microseconds; it stands still while others have the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

/** Milliseconds that a page's main thread worked from the beginning of its navigation until the first of its content was painted. */
export function workUntilPaint(trace: string, page: string): number {
  const events: readonly TraceEvent[] = JSON.parse(trace).traceEvents;
  const start = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL?.endsWith(`/${page}`),
  );
  const paint = events.findLast(({ name, pid }) => name === 'firstContentfulPaint' && pid === start?.pid);
  if (!start || !paint) throw new Error(`The trace does not tell when ${page} was painted`);
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === start.pid &&
      tid === start.tid &&
      ts >= start.ts &&
      ts < paint.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

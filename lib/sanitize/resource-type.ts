/**
 * What a request was for: Chromium's names (DevTools protocol, `Network.ResourceType`) in lower case, and those of other tools
 * that rules know. A closed list, so these words are known here and nowhere else.
 */
const published = new Set(
  `document stylesheet image media font script texttrack xhr fetch prefetch eventsource websocket manifest signedexchange
   ping cspviolationreport preflight fedcm other empty frame iframe xmlhttprequest`.split(/\s+/),
);

/** One that nobody published is none of those that rules ask for. */
export const scrubResourceType = (type: string): string => (published.has(type.toLowerCase()) ? type : 'unknown');

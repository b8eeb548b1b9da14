import { remembering } from './remembering.ts';
import { isStandIn } from './stand-in-forms.ts';

/** Systems whose hosts say which system it is, platforms, and names of nobody (RFC 2606, RFC 6761 §6, RFC 6762 §3). */
const publicSuffixes = `
  accounts.dev accountsstage.dev clerk-telemetry.com clerk.com clerk.dev clerkstage.dev lcl.dev lclclerk.com lclstage.dev
  trywacht.xyz wacht.dev wacht.services
  vercel.app netlify.app pages.dev replit.dev github.dev gitpod.io webcontainer.io ngrok.io ngrok.app ngrok.dev
  ngrok-free.app ngrok-free.dev trycloudflare.com loca.lt
  localhost local test invalid example example.com example.net example.org
`
  .trim()
  .split(/\s+/)
  .map((suffix) => suffix.replaceAll('.', '\\.'))
  .join('|');

const label = '(?:app|sub|text|name|user|slug|secret|key)-\\d+';
/** A stand-in below a platform's host. */
const belowPlatform = new RegExp(`^(?:[a-z]+\\.|app-\\d+\\.)*${label}(?:\\.[a-z-]+)+$`);
const standIn = /^(?:[a-z0-9-]+\.)*site-\d+\.example$/;
const here = /^(?:localhost|127(?:\.\d+){3}|::1)$/;
/** Below a public suffix words say what a host is for (`img`, `frontend-api`); what holds a number says whose it is. */
const publicHost = new RegExp(`^(?:(?:[a-z]+(?:-[a-z]+)*|${label})\\.)*(?:${publicSuffixes})$`);

const port = /:\d{1,5}$/;

/** A host that identifies nobody, ignoring its port: a stand-in, a stand-in below a platform's host, or this machine. */
export function isNowhere(host = ''): boolean {
  const name = host.replace(port, '').replaceAll(/[[\]]/g, '');
  return standIn.test(name) || belowPlatform.test(name) || here.test(name) || isStandIn(name);
}

/** A capture names the same few again and again. */
const isSomebodys = remembering(
  (host): boolean => !isNowhere(host) && !publicHost.test(host.replace(port, '')),
  1_000_000,
);

/** Does an absolute URL name the host of somebody? */
export function showsHost(url: string): boolean {
  const host = /^(?:https?|wss?):\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return host !== undefined && isSomebodys(host);
}

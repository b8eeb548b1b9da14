const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
const privateRange = /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|\[f[cd][0-9a-f:]+\])$/;
const local = /\.(local|test)$/;
const preview =
  /\.(vercel\.app|netlify\.app|pages\.dev|replit\.dev|github\.dev|gitpod\.io|webcontainer\.io|ngrok\.io|trycloudflare\.com|loca\.lt)$|\.ngrok(-free)?\.(app|dev)$/;

/** This very machine, where no production instance can set its cookies. */
export const isLoopback = (host: string): boolean => loopback.test(host);

/** Hosts on which people develop: this machine, its network, previews and tunnels. */
export const isDevelopmentHost = (host: string): boolean => development.some((pattern) => pattern.test(host));

const development = [loopback, privateRange, local, preview];

export const hostOf = (origin: string): string => URL.parse(origin)?.hostname ?? '';

export { type Head, isSameOrSubdomain, readHead } from './head.ts';
export { pathTemplate } from './path-template.ts';
export { type Claim, type Recognizer, recognize, signal } from './recognize.ts';
export { createRouter, type Route, type RouteMatch } from './routes.ts';
export { isWebhook, webhookTime } from './webhook.ts';

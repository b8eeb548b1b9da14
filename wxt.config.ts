import { defineConfig } from 'wxt';

// No host permission, no content script, no network: what the extension may not do is written here first.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  publicDir: 'components/icons',
  outDir: '.output',
  manifestVersion: 3,
  manifest: {
    name: 'Touchstone',
    description: "See what an app's auth session really is.",
    permissions: ['activeTab', 'scripting'],
    action: { default_title: 'Touchstone: the current session' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
  },
});

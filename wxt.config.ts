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

// Firefox shows a prompt at installation for DevTools pages unless the permission is optional; then the popup asks for it.
const firefox = {
  optional_permissions: ['devtools'],
  browser_specific_settings: {
    gecko: {
      id: 'touchstone@touchstone.example',
      // The first release that knows data_collection_permissions, and an ESR.
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig({
  imports: false,
  publicDir: 'components/icons',
  outDir: '.output',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Touchstone',
    description: "See what an app's auth session really is.",
    permissions: ['activeTab', 'scripting'],
    action: { default_title: 'Touchstone: the current session' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox' ? firefox : {}),
  }),
});

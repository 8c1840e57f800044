import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * `--mode lab` builds the same extension with the lab pages on localhost allowed as hosts,
 * so that the browser tests and the demo need no helpdesk account.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // What a lab build is for is to be what is shipped: without this it holds the tools for developing.
    ready({ config }) {
      if (config.command === 'build') process.env.NODE_ENV = 'production';
    },
    // Content script and pages call nothing that the polyfill changes, which is 10 kB in every page and in the panel.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type !== 'background')) {
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
      }
    },
  },
  vite: () => ({
    plugins: [preact()],
    // Both browsers load modules ahead by themselves; the stand-in for those that do not would ask by a request.
    build: { chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
  manifest: ({ browser, mode, command }) => ({
    name: 'Attune',
    description: 'Reply so that customers feel heard. Everything stays in your browser.',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [
      'https://*.zendesk.com/*',
      'https://mail.google.com/*',
      ...(mode === 'lab' ? ['http://localhost/*'] : []),
    ],
    // Asked for when the first promise is to be remembered.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Open Attune' },
    // Chromium keeps Alt with a digit for its tabs and leaves such a key unassigned without a word.
    commands: {
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+H' } } }
        : { _execute_action: { suggested_key: { default: 'Alt+Shift+H' } } }),
      'insert-1': { suggested_key: { default: 'Alt+Shift+1' }, description: 'Insert the first suggestion' },
      'insert-2': { suggested_key: { default: 'Alt+Shift+2' }, description: 'Insert the second suggestion' },
      'insert-3': { suggested_key: { default: 'Alt+Shift+3' }, description: 'Insert the third suggestion' },
      // Four keys are all that Chromium lets an extension suggest; these wait for the person to choose some.
      'next-finding': { description: 'Go to the next finding' },
      'fix-finding': { description: 'Fix the finding' },
      'ignore-finding': { description: 'Ignore the finding' },
    },
    // The development server needs a socket for live reload; what is shipped allows no connection at all.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
    // Firefox takes the same policy without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'attune@attune.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

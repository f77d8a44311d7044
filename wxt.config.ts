import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { conceptsPlugin } from './knowledge/build/concepts-plugin.ts';
import { knowledgePlugin } from './knowledge/build/vite-plugin.ts';
import { NEWS_ORIGINS } from './utils/news-sites.ts';
import { ALL_SITES } from './utils/sites.ts';

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

const require = createRequire(import.meta.url);

/**
 * In a page our scripts call a handful of functions that Chromium and Firefox both give as promises: there they have
 * the browser's own interface. The 3 kB of the polyfill are for the parts outside of pages.
 */
function nativeApiInPages(): Plugin {
  let isPageScript = false;
  return {
    name: 'native-api-in-pages',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      isPageScript =
        lib !== false &&
        /entrypoints\/(?:reader\.content|judge|hover|card|passage|rates|news-gate)\b/.test(
          JSON.stringify(lib.entry),
        );
    },
    resolveId(id) {
      const isPolyfill = id === '@wxt-dev/webextension-polyfill/browser';
      return isPageScript && isPolyfill ? require.resolve('@wxt-dev/browser') : null;
    },
  };
}

/**
 * WXT has every character beyond ASCII escaped, since Chromium refuses a file with a non-character such as U+FFFF
 * (https://github.com/wxt-dev/wxt/issues/353). Ours have none, and Chinese is most of what they hold.
 */
function chineseAsItIs(): Plugin {
  return {
    name: 'chinese-as-it-is',
    configResolved({ esbuild }) {
      if (esbuild) esbuild.charset = 'utf8';
    },
  };
}

/** A page of ours may show its own files and nothing else; it talks to nobody. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_shortName__', default_icon: icons },
    icons,
    permissions: [
      'contextMenus', // 看注脚: looks up a selected word
      'activeTab', // 检查此页: read the page in front once, when asked
      'scripting', // puts the card into the page on first need
      'storage', // the reader's settings, and the badge's counts for the session
    ],
    // executeScript needs the hosts themselves, not only content_scripts.matches.
    host_permissions: NEWS_ORIGINS,
    // 所有新闻网页, or one site more: asked for only when the reader chooses it.
    optional_host_permissions: [ALL_SITES],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandToggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fintech-footnotes@footnotes.invalid',
              // 146: text-decoration in ::highlight.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : // 128: caretPositionFromPoint and standardised CSS zoom.
        { minimum_chrome_version: '128', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = NEWS_ORIGINS;
        // WXT takes the title of the page, which is in one language.
        if (entrypoint.type === 'popup') entrypoint.options.defaultTitle = '__MSG_shortName__';
      }
    },
  },
  vite: () => ({
    plugins: [knowledgePlugin(), conceptsPlugin(), nativeApiInPages(), chineseAsItIs()],
    // 4 % less for a page to load than esbuild leaves.
    build: { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 2 } } },
    resolve: {
      alias: {
        // WXT's context talks to the page through DOM events; see the file.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/reader.content/context.ts', import.meta.url),
        ),
      },
    },
  }),
});

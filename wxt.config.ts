import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Lets the browser itself enforce that nothing is sent: no connection, no remote image, no form, anywhere in our own pages. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * WXT starts a content script through a logger that says nothing in production: 250 bytes on every page. Without it an error still stands
 * among the extension's errors.
 */
function startPlainly(code: string): string {
  const [imports = '', start] = code.split('//#region');
  if (!start || !imports.includes('definition'))
    throw new Error('WXT starts content scripts in another way than it did');
  return `${imports}export default definition.main(new ContentScriptContext(import.meta.env.ENTRYPOINT));`;
}

/** No browser has Alt and Shift with a letter for itself. Firefox toggles its sidebar by itself; in Chrome the worker opens the panel. */
function shortcuts(browser: string) {
  const keys = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });
  return {
    _execute_action: keys('K'),
    ...(browser === 'firefox'
      ? { _execute_sidebar_action: keys('O') }
      : { 'toggle-panel': { ...keys('O'), description: '__MSG_shortcut_panel__' } }),
    'add-creator': { ...keys('J'), description: '__MSG_shortcut_add__' },
    'hide-creator': { ...keys('H'), description: '__MSG_shortcut_hide__' }
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  zip: { excludeSources: ['demo-output/**'] },
  manifest: ({ mode, browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' }, default_title: '__MSG_app_name__' },
    // Without it the browser may clear the database when the disk is full.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    commands: shortcuts(browser),
    host_permissions: ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'],
    optional_host_permissions: ['https://pgy.xiaohongshu.com/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kol-loupe@kol-loupe.dev',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] }
            }
          }
        }
      : { minimum_chrome_version: '123' }),
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } })
  }),
  vite: ({ mode }) => ({
    plugins:
      mode === 'production'
        ? [
            {
              name: 'start-plainly',
              transform: { filter: { id: /virtual:wxt-content-script-isolated/ }, handler: startPlainly }
            }
          ]
        : [],
    // WXT's own content-script context announces the extension's id to the page by postMessage and a DOM event.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/reader/quiet-context.ts', import.meta.url))
      }
    }
  })
});

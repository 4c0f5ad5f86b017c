import { browser } from 'wxt/browser';

interface FirefoxCommands {
  getAll: unknown;
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page where shortcuts are changed. */
export async function changeShortcuts(): Promise<void> {
  const commands: FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

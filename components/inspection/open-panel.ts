import { browser } from 'wxt/browser';

/** Firefox has a sidebar in place of Chrome's side panel; neither knows the other's. */
interface Beside {
  runtime: unknown;
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}
const beside = (): Beside => browser;

export const canOpenPanel = (): boolean => Boolean(beside().sidePanel ?? beside().sidebarAction);

/** Opens the panel of a window. Call it in the click itself, before any await: the browser refuses it elsewhere. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = beside();
  if (sidePanel) return sidePanel.open({ windowId });
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error('This browser has no side panel'));
}

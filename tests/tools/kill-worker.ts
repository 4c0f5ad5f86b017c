import type { LoupeBrowser } from './browser';

/** Ends the extension's worker at once, as the browser does when it needs the room. Resolves to whether there was one. */
export async function killWorker({ context }: LoupeBrowser): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be spoken to');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://')
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
  return worker !== undefined;
}

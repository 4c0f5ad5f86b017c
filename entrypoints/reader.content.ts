import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellWorker } from '@/lib/messages';
import { isRunning } from '@/lib/reader/quiet-context';
import { watchPages } from '@/lib/reader/watch';

export default defineContentScript({
  matches: ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'],
  runAt: 'document_idle',
  main(context) {
    const watched = {
      window,
      signal: context.signal,
      isAlive: () => context.isValid,
      now: () => Date.now(),
      tell: tellWorker
    };
    watchPages(watched, () => isRunning('feed'));
  }
});

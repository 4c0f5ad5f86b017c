import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellWorker } from '@/lib/messages';
import { ContentScriptContext, isRunning } from '@/lib/reader/quiet-context';
import { watchFeeds } from '@/lib/reader/watch-feeds';

/** Joins the reader on pages with a feed, in its own world; the worker calls it when the reader arrives at one. */
export default defineUnlistedScript(() => {
  if (isRunning('feed')) return;
  const context = new ContentScriptContext('feed');
  watchFeeds({
    window,
    signal: context.signal,
    isAlive: () => context.isValid,
    now: () => Date.now(),
    tell: tellWorker
  });
});

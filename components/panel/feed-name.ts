import { say } from '@/components/words/words';

/** Which feed it is, in words, from its name as in Feed: "/search_result 干皮 面霜" is a search for these words. */
export function feedName(of: string): string {
  const place = of.indexOf(' ');
  const [path, topic] = place < 0 ? [of, ''] : [of.slice(0, place), of.slice(place + 1).trim()];
  if (path.startsWith('/board/')) return say('panel_board');
  if (!path.startsWith('/search')) return say('panel_explore');
  return topic === '' ? say('panel_search_any') : say('panel_search', { words: topic });
}

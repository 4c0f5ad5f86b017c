import { type MessageKey, say } from '@/components/words/words';
import type { Window } from '@/lib/campaign/measured-windows';

const names: Record<Window, MessageKey> = {
  '24h': 'posts_window_24h',
  '7d': 'posts_window_7d',
  '30d': 'posts_window_30d'
};
export const windowName = (window: Window): string => say(names[window]);

export const windowOrder: readonly Window[] = ['24h', '7d', '30d'];

import type { Publication } from '@/lib/shortlist/publication';
import type { Window } from './measured-windows';
import type { PostWindows } from './post-windows';

const DAY = 86_400_000;

/** How far a post has come. `days` is how late it is; `measured` names the last window that was measured. */
export type PostState =
  | { state: 'unplanned' | 'planned' | 'due' | 'out' }
  | { state: 'late'; days: number }
  | { state: 'measured'; window: Window };

const lastFirst: readonly Window[] = ['30d', '7d', '24h'];

/** By its planned day ("2026-12-01", in the user's own calendar like `today`) until its note is linked, then by what was measured of it. */
export function postState(
  { postId, plannedOn }: Pick<Publication, 'postId' | 'plannedOn'>,
  windows: PostWindows | undefined,
  today: string
): PostState {
  if (postId !== undefined) {
    const window = lastFirst.find(one => windows?.[one].state === 'measured');
    return window ? { state: 'measured', window } : { state: 'out' };
  }
  if (plannedOn === undefined) return { state: 'unplanned' };
  if (plannedOn > today) return { state: 'planned' };
  if (plannedOn === today) return { state: 'due' };
  return { state: 'late', days: Math.round((Date.parse(today) - Date.parse(plannedOn)) / DAY) };
}

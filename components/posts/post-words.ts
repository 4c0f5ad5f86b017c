import { day, dayAndTime } from '@/components/words/dates';
import { count, statedCount, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { engagementsOf } from '@/lib/campaign/kpi';
import { lastHour, type Window, windows } from '@/lib/campaign/measured-windows';
import type { OutTime } from '@/lib/campaign/out-time';
import type { PostState } from '@/lib/campaign/post-state';
import type { WindowState } from '@/lib/campaign/post-windows';
import type { Measurement } from '@/lib/shortlist/publication';
import { windowName } from './window-names';

/** The state of a post in a word or two. */
export function stateWords(state: PostState): string {
  switch (state.state) {
    case 'unplanned':
      return say('posts_state_unplanned');
    case 'planned':
      return say('posts_state_planned');
    case 'due':
      return say('posts_state_due');
    case 'late':
      return sayCount('posts_state_late', state.days, { count: whole(state.days) });
    case 'out':
      return say('posts_state_out');
    case 'measured':
      return say('posts_state_measured', { window: windowName(state.window) });
  }
}

/** "1,240 likes, 1,610 engagements, read Nov 2, 16:05". */
export function readingWords({ at, likes, collects, comments, shares }: Measurement): string {
  const when = dayAndTime(at);
  if (!likes) return say('posts_read_no_likes', { when });
  const all = [likes, collects, comments, shares];
  const [a, b, c, d] = all.map(one => one?.value);
  const engagements = engagementsOf({ likes: a, collects: b, comments: c, shares: d });
  const isFloor = all.some(one => one?.high === null);
  return engagements === undefined || isFloor
    ? say('posts_read_at', { likes: statedCount(likes), when })
    : say('posts_read_engagements', { likes: statedCount(likes), engagements: count(engagements), when });
}

/** What was read in a window, or what is missing and when it can be read. */
export function windowSentence(window: Window, state: WindowState): string {
  switch (state.state) {
    case 'measured':
      return readingWords(state.measurement);
    case 'waiting':
      return say('posts_window_waiting', { when: dayAndTime(state.from) });
    case 'open':
      return say('posts_window_open', { when: dayAndTime(state.until) });
    case 'missed':
      return say('posts_window_missed', { from: whole(windows[window]), to: whole(lastHour(window)) });
  }
}

/** When the note came out, and how that is known. */
export function outWords(out: OutTime | undefined, now: string): string {
  if (!out) return say('posts_published_unknown');
  if ('day' in out) return say('posts_published_day', { day: day(out.day, now) });
  const when = dayAndTime(out.at);
  return out.isById ? say('posts_published_by_id', { when }) : say('posts_published', { when });
}

import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { priorityWord, stageWord } from '@/lib/export/words';
import type { Change, ChangeKind } from '@/lib/shortlist/change';
import { priorities, stages } from '@/lib/shortlist/shortlist';

type Told = Change & { figures: { count: string; list: string } };

const words: Record<ChangeKind, (change: Told) => string> = {
  tags: ({ count, figures }) => sayCount('done_tags', count, figures),
  note: () => say('done_note'),
  contact: () => say('done_contact'),
  prices: () => say('done_prices'),
  audience: () => say('done_audience'),
  answer: () => say('done_answer'),
  'follower-file': () => say('done_follower_file'),
  hidden: ({ count, figures }) => sayCount('done_hidden', count, figures),
  shown: ({ count, figures }) => sayCount('done_shown', count, figures),
  added: ({ count, figures }) => sayCount('done_added', count, figures),
  removed: ({ count, figures }) => sayCount('done_removed', count, figures),
  moved: ({ count, figures }) => sayCount('done_moved', count, figures),
  stage: stageWords,
  priority: priorityWords,
  archived: ({ count, figures }) => sayCount('done_archived', count, figures),
  unarchived: ({ count, figures }) => sayCount('done_unarchived', count, figures),
  narrowed: ({ count, figures }) => sayCount('done_narrowed', count, figures),
  'list-made': ({ figures }) => say('done_list_made', figures),
  'list-renamed': ({ figures }) => say('done_list_renamed', figures),
  'list-archived': ({ figures }) => say('done_list_archived', figures),
  'list-unarchived': ({ figures }) => say('done_list_unarchived', figures),
  'list-trashed': change =>
    say(withWork(change) > 0 ? 'done_list_trashed_campaign' : 'done_list_trashed', change.figures),
  'creator-trashed': trashedWords,
  'view-saved': ({ figures: { list: view } }) => say('done_view_saved', { view }),
  'view-trashed': ({ figures: { list: view } }) => say('done_view_trashed', { view }),
  'campaign-made': ({ figures }) => say('done_campaign_made', figures),
  campaign: ({ figures }) => say('done_campaign', figures),
  'campaign-removed': ({ figures }) => say('done_campaign_removed', figures),
  collaboration: ({ count, figures }) => sayCount('done_collaboration', count, figures),
  finished: ({ figures }) => say('done_finished', figures),
  unfinished: ({ figures }) => say('done_unfinished', figures),
  publication: ({ count, figures }) => sayCount('done_publication', count, figures),
  'publication-removed': ({ count, figures }) => sayCount('done_publication_removed', count, figures),
  year: () => say('done_year'),
  restored: () => say('done_restored'),
  imported: ({ count, figures }) => sayCount('done_imported', count, figures),
  merged: ({ count, figures }) => sayCount('done_merged', count, figures)
};

/** A change in words, as its toast says them: "12 creators moved to “Contacted”". */
export const whatWasDone = (change: Change): string =>
  words[change.what]({
    ...change,
    figures: { count: whole(change.count), list: change.name ?? say('done_nameless') }
  });

/** What a field is after the change; all its rows have the same. */
const after = ({ rows: [row] }: Change, field: string): unknown => row?.after?.[field];

/** How many of what was thrown away took work in campaigns along. */
const withWork = ({ rows }: Change): number => rows.filter(({ after: row }) => row?.work === true).length;

function trashedWords(change: Told): string {
  const what = sayCount('done_creator_trashed', change.count, change.figures);
  const some = withWork(change);
  if (some === 0) return what;
  return change.count === 1
    ? say('done_trashed_work', { what })
    : say('done_trashed_work_some', { what, count: whole(some) });
}

function stageWords(change: Told): string {
  const stage = stages.find(one => one === after(change, 'stage')) ?? 'to-vet';
  return sayCount('done_stage', change.count, { ...change.figures, stage: say(stageWord[stage]) });
}

function priorityWords(change: Told): string {
  const priority = priorities.find(one => one === after(change, 'priority'));
  if (!priority) return sayCount('done_priority_taken', change.count, change.figures);
  return sayCount('done_priority', change.count, { ...change.figures, priority: say(priorityWord[priority]) });
}

import { browser } from 'wxt/browser';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Summary } from '@/lib/shortlist/summary';
import type { TabState } from '@/lib/tabs';
import { writtenRange, writtenScore } from './spoken-score';
import { drawPlate, PETROL, type Plate } from './toolbar-plate';

const LOUPE = { 16: '/icons/16.png', 32: '/icons/32.png' };

/** What the toolbar of a tab rests on, beside the state of its page. */
export interface ToolbarFacts {
  /** What is known of the creator that the page is about. */
  summary?: Summary | undefined;
  /** The lists that they are on, by name. */
  lists: string[];
  /** How many of the creators on a feed are on some list. */
  listedHere: number;
}

/** What was just done, for a moment: the sign over the icon, or in its plate, and what the title says. */
export interface Told {
  sign: '✓' | '!' | undefined;
  title: string;
}

/** Shows what is known about a tab's page on the toolbar: a plate with the score, who of a feed is on a list, and the same in words. */
export async function showOnToolbar(tabId: number, state: TabState, facts: ToolbarFacts, told?: Told): Promise<void> {
  const plate = plateOf(state, facts, told);
  const icon = plate ? { imageData: { 16: drawPlate(plate, 16), 32: drawPlate(plate, 32) } } : { path: LOUPE };
  const title = told ? told.title : titleOf(plate, state, facts);
  try {
    await browser.action.setIcon({ tabId, ...icon });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText({ tabId, text: plate ? '' : badgeOf(state, facts, told) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: PETROL });
  } catch (error) {
    if (
      await browser.tabs.get(tabId).then(
        () => true,
        () => false
      )
    )
      throw error; // a tab closed meanwhile has no toolbar
  }
}

/** The text over the loupe; a plate carries its own. */
export function badgeOf({ state, page }: TabState, { lists, listedHere }: ToolbarFacts, told?: Told): string {
  if (told?.sign) return told.sign;
  const count = state === 'elsewhere' ? (page === 'feed' ? listedHere : 0) : lists.length;
  return count === 0 ? '' : String(count);
}

/** The plate for a tab; undefined where the plain loupe stands. */
export function plateOf(
  { state }: TabState,
  { summary, lists }: Pick<ToolbarFacts, 'summary' | 'lists'>,
  told?: Told
): Plate | undefined {
  if (state === 'refused') return { kind: 'not-understood' };
  if (state === 'elsewhere') return undefined;
  const value = summary?.score.value;
  if (state === 'reading' && typeof value !== 'number') return { kind: 'reading' };
  if (!summary || typeof value !== 'number') return undefined;
  const pill = told?.sign ?? pillOf(lists.length);
  return {
    kind: 'score',
    value,
    coverage: summary.score.coverage,
    provisional: summary.score.grade === null,
    critical: summary.flags.some(flag => flag.severity === 'critical'),
    ...(pill !== '' && { pill })
  };
}

/** One figure is all that a pill has room for. */
const pillOf = (lists: number): string => (lists === 0 ? '' : lists > 9 ? '+' : String(lists));

function titleOf(plate: Plate | undefined, { state, page }: TabState, facts: ToolbarFacts): string {
  const { summary, lists, listedHere } = facts;
  if (state === 'elsewhere') {
    if (page !== 'feed' || listedHere === 0) return say('app_name');
    return sayCount('toolbar_listed_here', listedHere, { count: whole(listedHere) });
  }
  const places = lists.map(list => say('feed_list_name', { list })).join(say('name_separator'));
  const where =
    lists.length === 0
      ? []
      : [sayCount('toolbar_in_lists', lists.length, { count: whole(lists.length), lists: places })];
  return [whatOf(plate, summary), ...where].join('\n');
}

function whatOf(plate: Plate | undefined, summary: Summary | undefined): string {
  if (plate?.kind === 'reading') return say('toolbar_reading');
  if (plate?.kind === 'not-understood') return say('toolbar_not_understood');
  if (plate?.kind !== 'score' || !summary) return say('app_name');
  return say(plate.critical ? 'toolbar_score_critical' : 'toolbar_score', {
    name: summary.nickname ?? summary.creatorId,
    score: writtenScore(summary.score),
    range: writtenRange(summary.score),
    measured: Math.round(plate.coverage)
  });
}

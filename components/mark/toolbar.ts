import { browser } from 'wxt/browser';
import { say } from '@/components/words/words';
import type { Summary } from '@/lib/shortlist/summary';
import type { TabState } from '@/lib/tabs';
import { writtenRange, writtenScore } from './spoken-score';
import { drawPlate, type Plate } from './toolbar-plate';

const LOUPE = { 16: '/icons/16.png', 32: '/icons/32.png' };

/** Shows what is known about a tab's page on the toolbar: a plate with the score and the same in words. */
export async function showOnToolbar(tabId: number, state: TabState, summary: Summary | undefined): Promise<void> {
  const plate = plateOf(state, summary);
  const icon = plate ? { imageData: { 16: drawPlate(plate, 16), 32: drawPlate(plate, 32) } } : { path: LOUPE };
  try {
    await browser.action.setIcon({ tabId, ...icon });
    await browser.action.setTitle({ tabId, title: titleOf(plate, summary) });
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

/** The plate for a tab; undefined where the plain loupe stands. */
export function plateOf({ state }: TabState, summary: Summary | undefined): Plate | undefined {
  if (state === 'refused') return { kind: 'not-understood' };
  if (state === 'elsewhere') return undefined;
  const value = summary?.score.value;
  if (state === 'reading' && typeof value !== 'number') return { kind: 'reading' };
  if (!summary || typeof value !== 'number') return undefined;
  return {
    kind: 'score',
    value,
    coverage: summary.score.coverage,
    provisional: summary.score.grade === null,
    critical: summary.flags.some(flag => flag.severity === 'critical')
  };
}

function titleOf(plate: Plate | undefined, summary: Summary | undefined): string {
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

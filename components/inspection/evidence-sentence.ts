import { share } from '@/components/words/rates';
import { say } from '@/components/words/words';
import type { CriterionReport } from '@/lib/report/report';
import { measureSentence } from './measure-sentence';

/** Their words as read, the same figure told better, or a note of its own, stand beside them. */
const told = new Set(['followers', 'niche', 'likesVariation']);

/** What goes without saying beside another figure of the same criterion. */
const lesser = new Map([
  ['recordYears', 'yearsPosting'],
  ['nicheShare', 'targetNicheShare']
]);

export type Scored = Extract<CriterionReport, { status: 'scored' }>;

/** What a scored criterion rests on, in one line: each figure cited, and for the engagement rate its place among peers. */
export function evidenceSentence({ id, score, cites }: Scored): string {
  const measures = new Set(cites.map(({ measure }) => measure));
  const figures = cites
    .filter(({ measure }) => !told.has(measure) && !measures.has(lesser.get(measure) ?? ''))
    .map(measureSentence);
  const standing = id === 'peer-engagement' ? [say('evidence_peers', { share: share(score) })] : [];
  return [...figures, ...standing].join(say('sentence_separator'));
}

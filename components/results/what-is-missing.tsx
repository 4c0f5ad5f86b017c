import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { costOf } from '@/lib/campaign/kpi';
import type { Results } from './use-results';

interface Props {
  results: Results;
  /** Opens the sheet; absent on paper, where the gaps are only told. */
  onEnter?: () => void;
}

/** What cannot be told yet, each with the next step and the way there. */
export function WhatIsMissing({ results: { data, results, posts }, onEnter }: Props) {
  const unmeasured = posts.filter(({ engagements }) => engagements === undefined).length;
  const unpaid = results.filter(({ cost }) => costOf(cost) === undefined).length;
  const unread = results.filter(
    ({ outcome, posts: own }) => own.length > 0 && outcome.reads === undefined && outcome.impressions === undefined
  ).length;
  const toPosts = (
    <a className="link" href={addressOf({ listId: data.listId, campaign: 'posts' })}>
      {say('results_to_posts')}
    </a>
  );
  const toSheet = onEnter && (
    <button type="button" className="link" onClick={onEnter}>
      {say('results_to_entry')}
    </button>
  );
  const gaps = [
    posts.length === 0 && { key: 'posts', words: say('results_no_posts'), way: toPosts },
    unmeasured > 0 && {
      key: 'measured',
      words: sayCount('results_unmeasured', unmeasured, { count: whole(unmeasured) }),
      way: toPosts
    },
    unpaid > 0 && { key: 'costs', words: sayCount('results_no_costs', unpaid, { count: whole(unpaid) }), way: toSheet },
    unread > 0 && { key: 'reads', words: sayCount('results_no_reads', unread, { count: whole(unread) }), way: toSheet }
  ].filter(gap => gap !== false);
  if (gaps.length === 0) return null;
  return (
    <ul className="gaps" aria-label={say('results_missing')}>
      {gaps.map(({ key, words, way }) => (
        <li key={key}>
          {words} {onEnter && way}
        </li>
      ))}
    </ul>
  );
}

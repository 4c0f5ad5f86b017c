import { type Board, boardEnd } from './board-html';
import type { Listed } from './card-html';
import { noteRow } from './profile-state';
import { publishTag } from './publish-tag';
import { RELATED_AT, SEARCH_SIZE } from './search-html';
import type { StateValue } from './state-literal';
import { countOrWord, type View } from './view';

type Slice = { readonly [key: string]: StateValue };

/** Feeds tell guests the notes' ids, which profiles do not. */
const rowOf = ({ author, post }: Listed, index: number, view: View, more: { card?: Slice; counts?: Slice } = {}) => ({
  ...noteRow(author, post, index, { ...view, viewer: 'signed-in' }, more),
  trackId: `trk_${index}`
});

/** A row of `feed.feeds`, which every card of /explore has. */
export const feedRow = (listed: Listed, index: number, view: View): Slice => ({
  ...rowOf(listed, index, view),
  modelType: 'note',
  ignore: false
});

const countsOf = ({ post }: Listed, view: View): Slice => ({
  collected: false,
  collectedCount: countOrWord(post.collects, '0', view),
  commentCount: countOrWord(post.comments, '0', view)
});

/** Rows of `search.feeds`, with the related searches among the first of them. */
export function searchRows(results: readonly Listed[], from: number, view: View): Slice[] {
  const rows = results.slice(from, from + SEARCH_SIZE).map((listed, i): Slice => {
    const counts = { ...countsOf(listed, view), sharedCount: countOrWord(listed.post.shares, '0', view) };
    const card = { cornerTagInfo: [{ type: 'publish_time', text: publishTag(listed.post, view) }] };
    return { ...rowOf(listed, from + i, view, { card, counts }), modelType: 'note' };
  });
  const related = { id: 'related', modelType: 'rec_query', recQuery: { title: '大家都在搜', queries: [] } };
  return from === 0 ? rows.toSpliced(RELATED_AT, 0, related) : rows;
}

/** Rows of a board, which alone of all feeds tell when a note was published. */
export const boardRows = ({ notes }: Board, from: number, view: View): Slice[] =>
  notes.slice(from, boardEnd(from)).map((listed, i): Slice => {
    const time = Date.parse(listed.post.publishedAt);
    const counts = {
      ...countsOf(listed, view),
      shareCount: countOrWord(listed.post.shares, '0', view),
      relation: 'none'
    };
    return rowOf(listed, from + i, view, { card: { time, lastUpdateTime: time }, counts });
  });

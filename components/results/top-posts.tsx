import { postAddress } from '@/components/inspection/post-address';
import { Unknown } from '@/components/shortlist/unknown';
import { fullDay } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { PostResult } from '@/lib/campaign/post-results';
import type { Results } from './use-results';

const MOST = 10;

/** The posts that moved most people, by their last reading. */
export function TopPosts({ results: { posts, nameOf, titleOf } }: { results: Results }) {
  const best = posts
    .filter(({ engagements }) => engagements !== undefined)
    .toSorted((one, other) => Number(other.engagements) - Number(one.engagements))
    .slice(0, MOST);
  if (best.length === 0) return <p className="hint">{say('results_curve_none')}</p>;
  return (
    <table className="groups top-posts">
      <caption className="sr">{say('results_top')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('results_post')}</th>
          <th scope="col">{say('table_creator')}</th>
          {(['results_engagements', 'results_likes', 'results_collects', 'results_comments', 'kpi_reads'] as const).map(
            key => (
              <th key={key} scope="col" className="n">
                {say(key)}
              </th>
            )
          )}
          <th scope="col">{say('results_read_on')}</th>
        </tr>
      </thead>
      <tbody>
        {best.map(post => (
          <tr key={post.postId}>
            <th scope="row">
              <a className="cut" href={postAddress(post.postId)} target="_blank" rel="noreferrer" title={titleOf(post)}>
                <bdi>{titleOf(post) ?? say('results_untitled')}</bdi>
              </a>
            </th>
            <td className="cut">
              <bdi>{nameOf(post.publication.creatorId)}</bdi>
            </td>
            <td className="n">
              {post.isRounded && '~'}
              {whole(Number(post.engagements))}
            </td>
            {countsOf(post).map(([id, value]) => (
              <td key={id} className="n">
                {value === undefined ? <Unknown /> : whole(value)}
              </td>
            ))}
            <td>{post.last && fullDay(post.last.at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const countsOf = ({ outcome: { likes, collects, comments, reads } }: PostResult) =>
  Object.entries({ likes, collects, comments, reads });

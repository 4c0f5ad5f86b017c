import type { ReactNode } from 'react';
import { Dot } from '@/components/inspection/dot';
import { saidWhen } from '@/components/inspection/known/offer-words';
import { postAddress } from '@/components/inspection/post-address';
import { writtenRange, writtenScore } from '@/components/mark/spoken-score';
import { whole, yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { Visit } from '@/lib/shortlist/visit';
import type { Changes, NewPrice, Turn } from '@/lib/shortlist/what-changed';
import { countChangeWords, moveWords } from './change-words';

/** New notes and criteria named before the rest is only counted. */
const NAMED = 6;

/** A line for each thing that could change; the counters always, so that one sees how precisely they are known. */
export function ChangeLines({ changes }: { changes: Changes }) {
  const { from, to, newPosts, olderPosts, raised, settled, nickname, bio, prices } = changes;
  return (
    <dl>
      <Line name={say('column_followers')}>{countChangeWords(changes.followers, from.followers, to.followers)}</Line>
      <Line name={say('column_likes_and_collects')}>
        {countChangeWords(changes.likesAndCollects, from.likesAndCollects, to.likesAndCollects)}
      </Line>
      {changes.score && (
        <Line name={say('column_score')}>
          <Score from={from} to={to} score={changes.score} />
        </Line>
      )}
      {raised.length + settled.length > 0 && (
        <Line name={say('table_signals')}>
          {raised.length > 0 && <p>{say('creator_change_raised', { signals: signals(raised) })}</p>}
          {settled.length > 0 && <p>{say('creator_change_settled', { signals: signals(settled) })}</p>}
        </Line>
      )}
      {newPosts.length + olderPosts > 0 && (
        <Line name={say('creator_change_notes')}>
          <NewPosts posts={newPosts} />
          {olderPosts > 0 && <p>{sayCount('creator_change_older', olderPosts, { count: whole(olderPosts) })}</p>}
        </Line>
      )}
      {nickname && (
        <Line name={say('column_nickname')}>
          <Words turn={nickname} />
        </Line>
      )}
      {bio && (
        <Line name={say('creator_bio')}>
          <Words turn={bio} />
        </Line>
      )}
      {prices.length > 0 && (
        <Line name={say('table_price')}>
          {prices.map(price => (
            <Price key={price.quote.kind + price.quote.at + price.quote.deal + price.quote.from} price={price} />
          ))}
        </Line>
      )}
    </dl>
  );
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const signals = (ids: string[]): string => ids.map(id => nameOf('flag', id)).join(say('name_separator'));

function Score({ from, to, score: { byRules, criteria } }: ScoreProps) {
  const more = criteria.length - NAMED;
  return (
    <>
      <p className="num">
        {say('creator_change_score', {
          from: writtenScore(from.score),
          to: writtenScore(to.score),
          before: writtenRange(from.score),
          range: writtenRange(to.score)
        })}
      </p>
      {from.verdict !== to.verdict && (
        <p>{say('creator_turn', { from: nameOf('verdict', from.verdict), to: nameOf('verdict', to.verdict) })}</p>
      )}
      {byRules && <p className="mid">{say('creator_change_rules')}</p>}
      {criteria.length > 0 && (
        <ul>
          {criteria.slice(0, NAMED).map(move => (
            <li key={move.id}>{moveWords(move)}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="qq">{sayCount('creator_change_more', more, { count: whole(more) })}</p>}
    </>
  );
}

interface ScoreProps {
  from: Visit;
  to: Visit;
  score: NonNullable<Changes['score']>;
}

function NewPosts({ posts }: { posts: Post[] }) {
  if (posts.length === 0) return null;
  const more = posts.length - NAMED;
  return (
    <>
      <p>{sayCount('creator_change_new', posts.length, { count: whole(posts.length) })}</p>
      <ul>
        {posts.slice(0, NAMED).map(({ id, title }) => (
          <li key={id}>
            <a className="note cut" href={postAddress(id)} target="_blank" rel="noreferrer" lang="zh-CN">
              <bdi>{title || say('post_untitled')}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="qq">{sayCount('creator_change_more', more, { count: whole(more) })}</p>}
    </>
  );
}

/** The page's own words, before and after. */
const Words = ({ turn: { from, to } }: { turn: Turn<string> }) => (
  <>
    {[from, to].map((text, place) => (
      <p key={place === 0 ? 'before' : 'after'} className={place === 0 ? 'qq' : undefined}>
        {say(place === 0 ? 'creator_turn_before' : 'creator_turn_after')}
        <bdi lang="zh-CN">{text === '' ? say('creator_turn_blank') : text}</bdi>
      </p>
    ))}
  </>
);

function Price({ price: { quote, before } }: { price: NewPrice }) {
  const price = yuan(quote.priceYuan);
  const known = before ? say('creator_turn', { from: yuan(before.priceYuan), to: price }) : price;
  return (
    <p>
      {say(quote.kind === 'image' ? 'known_image_price' : 'known_video_price', { price: known })}
      {saidWhen(quote).map(part => (
        <span key={part} className="qq">
          <Dot />
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}

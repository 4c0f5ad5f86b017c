import type { CampaignData } from '@/components/campaign/use-campaign';
import { postRows } from '@/components/posts/post-rows';
import { StateMark } from '@/components/posts/state-mark';
import { usePostFacts } from '@/components/posts/use-post-facts';
import { addressOf } from '@/components/shortlist/place';
import { Unknown } from '@/components/shortlist/unknown';
import { day } from '@/components/words/dates';
import { say } from '@/components/words/words';

interface Props {
  data: CampaignData;
  creatorId: string;
  now: string;
}

/** The creator's posts in short, and the way to where they are planned. */
export function CreatorPosts({ data, creatorId, now }: Props) {
  const facts = usePostFacts(data);
  const own = postRows(data, facts, now).filter(({ post }) => post.creatorId === creatorId);
  return (
    <section className="sec" aria-labelledby="work-posts">
      <div className="h2">
        <h2 id="work-posts">{say('posts_title')}</h2>
        <a className="end" href={addressOf({ listId: data.listId, campaign: 'posts' })}>
          {say('people_posts_open')}
        </a>
      </div>
      {own.length === 0 && <p className="s12 qq">{say('people_posts_none')}</p>}
      <ul className="own-posts">
        {own.map(({ post, title, state }) => (
          <li key={post.id} className="row">
            <span className="num when">{post.plannedOn === undefined ? <Unknown /> : day(post.plannedOn, now)}</span>
            <bdi className="cut grow q" lang="zh-CN" title={title || post.about}>
              {title || post.about}
            </bdi>
            <StateMark state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

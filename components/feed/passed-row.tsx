import type { ReactNode } from 'react';
import { Avatar } from '@/components/inspection/avatar';
import { creatorName } from '@/components/inspection/creator-name';
import { Dot } from '@/components/inspection/dot';
import { Icon } from '@/components/mark/icon';
import { ScoreBar } from '@/components/mark/score-bar';
import { isProvisional, nothingMeasured } from '@/components/mark/score-parts';
import { writtenScore } from '@/components/mark/spoken-score';
import { daysAgo } from '@/components/words/dates';
import { statedCount, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { KnownCreator } from '@/lib/shortlist/summaries';
import type { PassedCreator } from './passed-creators';

interface Props {
  creator: PassedCreator;
  /** Absent where this creator is new. */
  known: KnownCreator | undefined;
  site: string | undefined;
  /** The current time, for "yesterday". */
  now: string;
  onOpen: (creatorId: string) => void;
}

/** One creator on a feed: a new one leads to their page, one seen before opens what is stored, with the way to the page beside it. */
export function PassedRow({ creator, known, site, now, onOpen }: Props) {
  const { creatorId } = creator;
  const address = profileAddress(creatorId, site);
  const name = creatorName({ nickname: creator.nickname ?? known?.summary.nickname, redId: known?.summary.redId });
  if (known === undefined) {
    return (
      <li>
        <a className="open" href={address} target="_blank" rel="noreferrer">
          <Who name={name} creator={creator} standing={<New />} />
          <Score score={nothingMeasured} />
          <span className="out">
            <Icon name="outside" />
          </span>
        </a>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="open" onClick={() => onOpen(creatorId)}>
        <Who name={name} creator={creator} standing={<Seen known={known} now={now} />} />
        <Score score={known.summary.score} />
      </button>
      <a
        className="btn bare icon s out"
        href={address}
        target="_blank"
        rel="noreferrer"
        aria-label={say('table_open_profile', { name })}
        title={say('table_open_profile', { name })}
      >
        <Icon name="outside" />
      </a>
    </li>
  );
}

const New = () => (
  <span className="new">
    <i />
    {say('feed_new')}
  </span>
);

function Seen({ known: { summary, lists }, now }: { known: KnownCreator; now: string }) {
  const names = lists.map(list => say('feed_list_name', { list })).join(say('name_separator'));
  return (
    <>
      {names !== '' && (
        <span className="in-list" title={say('feed_in_lists', { lists: names })}>
          <Icon name="bookmark" filled />
          <span className="sr">{say('feed_in_lists', { lists: names })}</span>
        </span>
      )}
      <span className="s12 qq">{say('feed_seen', { when: daysAgo(summary.lastSeenAt, now) })}</span>
    </>
  );
}

function Who({ name, creator, standing }: { name: string; creator: PassedCreator; standing: ReactNode }) {
  const { notes, likes, title } = creator;
  return (
    <>
      <Avatar name={name} size="m" />
      <span className="grow">
        <span className="nm">
          <span className="cut name" lang="zh-CN">
            <bdi>{name}</bdi>
          </span>
          {standing}
        </span>
        <span className="cut s12 qq num">
          {notes > 1 && (
            <>
              {sayCount('feed_notes', notes, { count: whole(notes) })}
              <Dot />
            </>
          )}
          {likes && say(notes > 1 ? 'feed_likes_most' : 'feed_likes', { likes: statedCount(likes) })}
          {likes && title && <Dot />}
          <bdi lang="zh-CN">{title}</bdi>
        </span>
      </span>
    </>
  );
}

const Score = ({ score }: { score: KnownCreator['summary']['score'] | typeof nothingMeasured }) => (
  <>
    <span className={isProvisional(score) ? 'score-n num provisional' : 'score-n num'} aria-hidden="true">
      {writtenScore(score)}
    </span>
    <ScoreBar score={score} width={56} />
  </>
);

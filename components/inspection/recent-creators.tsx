import { ScoreBar } from '@/components/mark/score-bar';
import { writtenScore } from '@/components/mark/spoken-score';
import { daysAgo } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Summary } from '@/lib/shortlist/summary';
import { Avatar } from './avatar';
import { creatorName } from './creator-name';
import { Dot } from './dot';

interface Props {
  summaries: Summary[];
  /** The current time, for "yesterday". */
  now: string;
  onOpen: (creatorId: string) => void;
}

/** The creators read last, each opening its stored inspection. */
export function RecentCreators({ summaries, now, onOpen }: Props) {
  return (
    <section className="sec recent">
      <h2>{say('recent_title')}</h2>
      <ul>
        {summaries.map(summary => (
          <li key={summary.creatorId}>
            <button type="button" onClick={() => onOpen(summary.creatorId)}>
              <RecentCreator summary={summary} now={now} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecentCreator({ summary, now }: { summary: Summary; now: string }) {
  const { score, followers, lastSeenAt } = summary;
  const name = creatorName(summary);
  return (
    <>
      <Avatar name={name} size="m" />
      <span className="grow">
        <span className="cut name" lang="zh-CN">
          <bdi>{name}</bdi>
        </span>
        <span className="cut s12 qq num">
          {followers && (
            <>
              {say('recent_followers', { followers: statedCount(followers) })}
              <Dot />
            </>
          )}
          {daysAgo(lastSeenAt, now)}
        </span>
      </span>
      <span className={score.grade === null ? 'score-n num provisional' : 'score-n num'} aria-hidden="true">
        {writtenScore(score)}
      </span>
      <ScoreBar score={score} width={56} />
    </>
  );
}

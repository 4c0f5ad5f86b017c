import { creatorName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { ScoreBar } from '@/components/mark/score-bar';
import { isProvisional, nothingMeasured, type ScoreFigures } from '@/components/mark/score-parts';
import { writtenScore } from '@/components/mark/spoken-score';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { KnownCreator } from '@/lib/shortlist/summaries';
import type { PassedCreator } from './passed-creators';
import { New, Seen } from './standing';
import { WhoPassed } from './who-passed';

interface Props {
  creator: PassedCreator;
  /** Absent where this creator is new. */
  known: KnownCreator | undefined;
  site: string | undefined;
  /** The current time, for "yesterday". */
  now: string;
  onOpen: (creatorId: string) => void;
}

/** One creator on a feed: one never read leads to their page, one seen before opens what is stored, with the way to the page beside it. */
export function PassedRow({ creator, known, site, now, onOpen }: Props) {
  const { creatorId } = creator;
  const address = profileAddress(creatorId, site);
  const summary = known?.summary;
  const name = creatorName({ nickname: creator.nickname ?? summary?.nickname, redId: summary?.redId });
  if (summary === undefined) {
    return (
      <li>
        <a className="open" href={address} target="_blank" rel="noreferrer">
          <WhoPassed name={name} creator={creator} standing={known ? <Seen known={known} now={now} /> : <New />} />
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
        <WhoPassed name={name} creator={creator} standing={known && <Seen known={known} now={now} />} />
        <Score score={summary.score} />
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

/** The number and its bar, which says both aloud. */
export const Score = ({ score }: { score: ScoreFigures }) => (
  <>
    <span className={isProvisional(score) ? 'score-n num provisional' : 'score-n num'} aria-hidden="true">
      {writtenScore(score)}
    </span>
    <ScoreBar score={score} width={56} />
  </>
);

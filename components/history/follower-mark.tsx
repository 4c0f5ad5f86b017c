import { Dot } from '@/components/inspection/dot';
import { fullDay } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { FollowerCount } from '@/lib/measures/follower-history';
import { kindOf } from './follower-sources';
import type { Mark } from './picture';

/** A follower count at its place on the curve. */
export type FollowerMark = Mark & FollowerCount;

/** The count as a mark: its name says what the tip shows. */
export const followerMark = (counted: FollowerCount, x: number, y: number): FollowerMark => ({
  ...counted,
  x,
  y,
  key: String(counted.at),
  name: [
    dayOf(counted),
    say('history_followers', { followers: countRead(counted) }),
    nameOf('source', counted.from)
  ].join(say('history_join'))
});

/** The user's own visits are dots; a day of a trend is a place on the line, seen when it is pointed at. */
export const drawCount = ({ x, y, from }: FollowerMark) => (
  <circle className={kindOf(from) === 'visit' ? 'pt' : 'pt on-line'} cx={x} cy={y} r={2.5} />
);

/** When, how many as they were read, and where. */
export const CountTip = ({ counted }: { counted: FollowerMark }) => (
  <>
    <b className="num">{say('history_followers', { followers: countRead(counted) })}</b>
    <span className="facts num">
      {dayOf(counted)}
      <Dot />
      {nameOf('source', counted.from)}
    </span>
  </>
);

const dayOf = ({ at }: FollowerCount): string => fullDay(new Date(at).toISOString());

/** As the page wrote it ("3.6万"). */
const countRead = ({ count }: FollowerCount): string => count.text || statedCount(count);

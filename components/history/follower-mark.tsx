import { Dot } from '@/components/inspection/dot';
import { fullDays } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { FollowerCount } from '@/lib/measures/follower-history';
import { kindOf } from './follower-sources';
import type { Mark } from './picture';

/** A follower count at its place on the curve, in words: how many as they were read, when, and where. */
export interface FollowerMark extends Mark, FollowerCount {
  followersRead: string;
  day: string;
  source: string;
}

/** Makes marks of counts; their texts are asked of the browser once for all. */
export function followerMarker(): (counted: FollowerCount, x: number, y: number) => FollowerMark {
  const join = say('history_join');
  const [before = '', after = ''] = say('history_followers').split('{followers}');
  const sources = new Map<string, string>();
  const dayOf = fullDays();
  return (counted, x, y) => {
    const { at, count, from } = counted;
    const source = sources.get(from) ?? nameOf('source', from);
    sources.set(from, source);
    const day = dayOf(new Date(at).toISOString());
    const followersRead = before + (count.text || statedCount(count)) + after;
    return {
      ...counted,
      x,
      y,
      followersRead,
      day,
      source,
      key: String(at),
      name: [day, followersRead, source].join(join)
    };
  };
}

/** The user's own visits are dots; a day of a trend is a place on the line, seen when it is pointed at. */
export const drawCount = ({ x, y, from }: FollowerMark) => (
  <circle className={kindOf(from) === 'visit' ? 'pt' : 'pt on-line'} cx={x} cy={y} r={2.5} />
);

export const CountTip = ({ counted: { followersRead, day, source } }: { counted: FollowerMark }) => (
  <>
    <b className="num">{followersRead}</b>
    <span className="facts num">
      {day}
      <Dot />
      {source}
    </span>
  </>
);

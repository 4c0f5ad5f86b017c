import type { Mark } from '@/components/history/picture';
import { Dot } from '@/components/inspection/dot';
import { fullDay } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { PostCurve } from '@/lib/campaign/post-curves';
import { ageWords } from './age-words';

/** One reading of a post at its place on the curve, in words. */
export interface CurveMark extends Mark {
  post: string;
  engagements: string;
  age: string;
  /** Absent of several posts together. */
  day?: string;
}

/** A reading as a mark; `post` names creator and post. */
export function curveMark(
  post: string,
  { hours, at, engagements, about }: PostCurve['points'][number],
  place: { key: string; x: number; y: number }
): CurveMark {
  const words = {
    post,
    engagements: say('results_curve_engagements', { count: `${about ? '~' : ''}${whole(engagements)}` }),
    age: say('results_curve_age', { age: ageWords(hours) }),
    day: fullDay(at)
  };
  return { ...place, ...words, name: Object.values(words).join(say('history_join')) };
}

export const drawReading = ({ x, y }: CurveMark) => <circle className="pt" cx={x} cy={y} r={2.5} />;

/** The same on a line among many. */
export const drawHidden = ({ x, y }: CurveMark) => <circle className="pt on-line" cx={x} cy={y} r={2.5} />;

export const CurveTip = ({ reading: { post, engagements, age, day } }: { reading: CurveMark }) => (
  <>
    <b className="cut">{post}</b>
    <span className="facts num">
      {engagements}
      <Dot />
      {age}
      {day !== undefined && <Dot />}
      {day}
    </span>
  </>
);

import { creatorName } from '@/components/inspection/creator-name';
import { outcomeWords } from '@/components/people/outcome-words';
import { fineYuan } from '@/components/results/figure-words';
import { addressOf } from '@/components/shortlist/place';
import { Unknown } from '@/components/shortlist/unknown';
import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Finished } from '@/lib/campaign/year-advice';
import type { NamedCreator } from '@/lib/shortlist/named-creators';

interface Props {
  one: Finished;
  name: NamedCreator | undefined;
  isTicked?: boolean;
  onTick?: (isOn: boolean) => void;
}

/** One advised creator with the figures behind the advice. */
export function AdviceRow({ one, name, isTicked, onTick }: Props) {
  const { creatorId, tier, cpe, engagements, posts, outcome, campaigns } = one;
  const shown = creatorName({ nickname: name?.name, redId: name?.redId });
  return (
    <tr>
      {onTick && (
        <td className="c">
          <input
            type="checkbox"
            checked={isTicked}
            aria-label={say('table_select', { name: shown })}
            onChange={({ target }) => onTick(target.checked)}
          />
        </td>
      )}
      <th scope="row" className="who">
        <a className="cut" href={addressOf({ creator: creatorId })} title={shown}>
          <bdi lang="zh-CN">{shown}</bdi>
        </a>
      </th>
      <td className="q">{tier ? nameOf('tier', tier) : <Unknown />}</td>
      <td className="n">
        {cpe === undefined ? engagements === 0 ? say('year_no_engagement') : <Unknown /> : fineYuan(cpe)}
      </td>
      <td className="n">{whole(posts)}</td>
      <td className="went">{outcome ? say(outcomeWords[outcome]) : <Unknown />}</td>
      <td className="n">{whole(campaigns)}</td>
    </tr>
  );
}

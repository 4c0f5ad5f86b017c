import { useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Finished } from '@/lib/campaign/year-advice';
import type { NamedCreator } from '@/lib/shortlist/named-creators';
import { AdviceRow } from './advice-row';
import { PutOnList } from './put-on-list';

interface Props {
  title: string;
  about: string;
  people: readonly Finished[];
  names: ReadonlyMap<string, NamedCreator> | undefined;
  /** Where they can be put on a list. */
  save?: Save;
}

/** Some creators with the figures that speak for or against them; those ticked can go on a list together. */
export function AdviceTable({ title, about, people, names, save }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ticked = people.flatMap(({ creatorId }) => (left.has(creatorId) ? [] : creatorId));
  const tick = (creatorId: string, isOn: boolean) =>
    setLeft(new Set(isOn ? [...left].filter(id => id !== creatorId) : [...left, creatorId]));
  return (
    <section className="advised" aria-label={title}>
      <div className="h2">
        <h4>{title}</h4>
        <span className="s12 qq">{about}</span>
        {save && ticked.length > 0 && (
          <PutOnList
            creatorIds={ticked}
            label={sayCount('year_put_on_list', ticked.length, { count: whole(ticked.length) })}
            save={save}
          />
        )}
      </div>
      {people.length === 0 ? (
        <p className="qq">{say('year_nobody')}</p>
      ) : (
        <table aria-label={title}>
          <thead>
            <tr>
              {save && (
                <th className="c">
                  <span className="sr">{say('year_choose')}</span>
                </th>
              )}
              <th>{say('year_creator')}</th>
              <th>{say('year_tier')}</th>
              <th className="n">{say('kpi_cpe')}</th>
              <th className="n">{say('year_posts_measured')}</th>
              <th className="went">{say('people_end')}</th>
              <th className="n">{say('campaigns_title')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(one => (
              <AdviceRow
                key={one.creatorId}
                one={one}
                name={names?.get(one.creatorId)}
                {...(save && { isTicked: !left.has(one.creatorId), onTick: isOn => tick(one.creatorId, isOn) })}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

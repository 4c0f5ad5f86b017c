import { useLiveQuery } from 'dexie-react-hooks';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Report } from '@/lib/report/report';
import { allBriefs } from '@/lib/shortlist/briefs';
import type { Inspection } from '@/lib/shortlist/inspection';
import { briefLink } from './brief-address';
import { briefGain } from './brief-gain';
import { BriefPicker } from './brief-picker';

/** Which brief the creator is judged by, and the way to another; without any, what writing one would measure. */
export function BriefBar({ inspection: { report, rules }, save }: { inspection: Inspection; save: Save }) {
  const found = useLiveQuery(allBriefs);
  if (found === undefined) return null;
  const gain = Math.round(briefGain(report));
  const { brief } = rules;
  if (found.briefs.length === 0) {
    if (isNextStep(report)) return null;
    return (
      <p className="brief-bar">
        <a {...briefLink()}>
          {gain > 0 ? sayCount('brief_bar_write_gain', gain, { count: whole(gain) }) : say('brief_bar_write')}
          <Icon name="right" />
        </a>
      </p>
    );
  }
  return (
    <div className="brief-bar">
      <BriefPicker briefs={found.briefs} active={brief} save={save} />
      {gain > 0 && brief && (
        <a className="num" {...briefLink(brief.id)}>
          {sayCount('brief_bar_complete', gain, { count: whole(gain) })}
        </a>
      )}
      {gain > 0 && !brief && <span className="qq num">{sayCount('next_gain', gain, { count: whole(gain) })}</span>}
    </div>
  );
}

/** Whether the card of next steps, which shows all of them while there is no grade, says the same already. */
const isNextStep = ({ next, score }: Report): boolean =>
  next.slice(0, score.grade === null ? next.length : 1).some(({ remedy }) => remedy === 'write-brief');

import { useLiveQuery } from 'dexie-react-hooks';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { allBriefs } from '@/lib/shortlist/briefs';
import type { Inspection } from '@/lib/shortlist/inspection';
import { briefLink } from './brief-address';
import { briefGain } from './brief-gain';
import { BriefPicker } from './brief-picker';

/** Which brief the creator is judged by, and the way to another; without any, what writing one would measure. */
export function BriefBar({ inspection, save }: { inspection: Inspection; save: Save }) {
  const { report, rules } = inspection;
  const found = useLiveQuery(allBriefs);
  if (found === undefined) return null;
  const gain = rules.brief ? 0 : Math.round(briefGain(report));
  if (found.briefs.length === 0) {
    // The card of the next step says the same.
    if (report.next[0]?.remedy === 'write-brief') return null;
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
      <BriefPicker briefs={found.briefs} active={rules.brief} save={save} />
      {gain > 0 && <span className="qq num">{sayCount('next_gain', gain, { count: whole(gain) })}</span>}
    </div>
  );
}

import { say } from '@/components/words/words';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { BriefRow } from './brief-row';
import type { BriefEdits } from './use-brief-edits';

interface Props {
  briefs: StoredBrief[];
  activeId: string | null;
  openId: string;
  edits: BriefEdits;
}

/** Every brief with what it is for; one of them, or none, is in use. */
export const BriefsTable = ({ briefs, activeId, openId, edits }: Props) => (
  <table aria-label={say('briefs_title')}>
    <thead>
      <tr>
        <th className="c">
          <span className="sr">{say('briefs_in_use')}</span>
        </th>
        <th>{say('briefs_name')}</th>
        <th>{say('brief_goal')}</th>
        <th>{say('brief_niche')}</th>
        <th className="n">{say('briefs_per_creator')}</th>
        <th>
          <span className="sr">{say('briefs_actions')}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {briefs.map(stored => (
        <BriefRow
          key={stored.id}
          stored={stored}
          isActive={stored.id === activeId}
          isOpen={stored.id === openId}
          onUse={() => void edits.choose(stored.id)}
          onDuplicate={() => void edits.duplicate(stored, briefs)}
          onRemove={() => void edits.remove(stored.id)}
        />
      ))}
      <tr>
        <td className="c">
          <input
            type="radio"
            className="ring"
            name="brief-in-use"
            id="brief-none"
            checked={activeId === null}
            onChange={() => void edits.choose(null)}
          />
        </td>
        <td colSpan={5}>
          <label htmlFor="brief-none" className="qq">
            {say('briefs_none')}
          </label>
        </td>
      </tr>
    </tbody>
  </table>
);

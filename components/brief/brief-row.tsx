import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { goalName } from './goal-name';
import { nicheTitle } from './niche-name';
import { perCreator } from './per-creator';

interface Props {
  stored: StoredBrief;
  isActive: boolean;
  isOpen: boolean;
  onUse: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** One brief: whether it is in use, what it asks for in short, and what can be done with it. */
export function BriefRow({ stored: { id, brief }, isActive, isOpen, onUse, onDuplicate, onRemove }: Props) {
  const { name, goal, niche } = brief;
  const each = perCreator(brief);
  return (
    <tr className={isOpen ? 'cur' : undefined}>
      <td className="c">
        <input
          type="radio"
          className="ring"
          name="brief-in-use"
          aria-label={say('briefs_use', { name })}
          checked={isActive}
          onChange={onUse}
        />
      </td>
      <td>
        <span className="brief-name">
          <a
            className="cut"
            href={addressOf({ briefs: true, briefId: id })}
            title={name}
            {...(isOpen && { 'aria-current': 'true' })}
          >
            <bdi>{name}</bdi>
          </a>
          {isActive && <span className="chip">{say('briefs_in_use')}</span>}
        </span>
      </td>
      <td>{goal && goalName(goal)}</td>
      <td>{niche !== undefined && nicheTitle(niche)}</td>
      <td className="n">{each !== undefined && yuan(each)}</td>
      <td className="n">
        <button
          type="button"
          className="btn bare icon s"
          aria-label={say('briefs_duplicate', { name })}
          title={say('briefs_duplicate', { name })}
          onClick={onDuplicate}
        >
          <Icon name="copy" />
        </button>
        <button
          type="button"
          className="btn bare icon s"
          aria-label={say('briefs_remove', { name })}
          title={say('briefs_remove', { name })}
          onClick={onRemove}
        >
          <Icon name="bin" />
        </button>
      </td>
    </tr>
  );
}

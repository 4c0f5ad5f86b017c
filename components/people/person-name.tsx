import { Avatar } from '@/components/inspection/avatar';
import { tooltipName } from '@/components/inspection/creator-name';
import { personId } from './people-focus';

interface Props {
  creatorId: string;
  name: string;
  /** Whether the panel shows them. */
  isOpen: boolean;
  onOpen: (creatorId: string) => void;
}

/** Who it is; the name opens the work with them. */
export const PersonName = ({ creatorId, name, isOpen, onOpen }: Props) => (
  <>
    <Avatar name={name} size="s" />
    <button
      type="button"
      className="cut name"
      id={personId(creatorId)}
      lang="zh-CN"
      title={tooltipName(name)}
      aria-expanded={isOpen}
      onClick={() => onOpen(creatorId)}
    >
      <bdi>{name}</bdi>
    </button>
  </>
);

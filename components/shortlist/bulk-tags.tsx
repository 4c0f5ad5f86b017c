import { useLiveQuery } from 'dexie-react-hooks';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { OneLineForm } from '@/components/inspection/one-line-form';
import { parseTags } from '@/components/inspection/tags';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';
import { usedTags } from '@/lib/shortlist/used-tags';

interface Props {
  rows: readonly Row[];
  /** Without its word, where there is no room. */
  bare: boolean;
  onTag: (tags: { add?: string[]; remove?: string[] }) => Promise<boolean>;
}

/** The tags of many: each that is in use with how many of them have it, to be given to all or taken from all, and a new one. */
export function BulkTags({ rows, bare, onTag }: Props) {
  const label = say('bulk_tags');
  return (
    <Popover.Root>
      <Popover.Trigger className={bare ? 'btn bare icon s' : 'btn bare s'} {...(bare && { 'aria-label': label })}>
        <Icon name="tag" />
        {!bare && label}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          side="top"
          sideOffset={10}
          collisionPadding={12}
          aria-label={say('bulk_tags_of')}
        >
          <TagList rows={rows} onTag={onTag} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function TagList({ rows, onTag }: Omit<Props, 'bare'>) {
  const used = useLiveQuery(usedTags);
  const [typed, setTyped] = useState('');
  const counts = new Map<string, number>();
  for (const { entry } of rows) for (const tag of entry?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const give = async (text: string) => {
    if (await onTag({ add: parseTags(text) })) setTyped('');
  };
  return (
    <>
      {used?.length === 0 && <p className="hint">{say('bulk_no_tags')}</p>}
      <ul className="menu scroll ticks">
        {used?.map(tag => (
          <TagTick key={tag} tag={tag} count={counts.get(tag) ?? 0} all={rows.length} onTag={onTag} />
        ))}
      </ul>
      <OneLineForm
        label={say('tag_add')}
        longest={60}
        text={typed}
        onType={setTyped}
        onSend={text => void give(text)}
      />
    </>
  );
}

interface TickProps {
  tag: string;
  /** How many of them have it. */
  count: number;
  all: number;
  onTag: Props['onTag'];
}

const TagTick = ({ tag, count, all, onTag }: TickProps) => (
  <li>
    <label>
      <input
        type="checkbox"
        checked={count === all}
        ref={box => {
          if (box) box.indeterminate = count > 0 && count < all;
        }}
        onChange={() => void onTag(count === all ? { remove: [tag] } : { add: [tag] })}
      />
      <bdi className="cut grow">{tag}</bdi>
      {count > 0 && count < all && (
        <span className="qq num s12">{say('bulk_tag_share', { count: whole(count), all: whole(all) })}</span>
      )}
    </label>
  </li>
);

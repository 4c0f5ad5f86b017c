import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { SettingsSection } from '@/components/settings/settings-section';
import { addressOf } from '@/components/shortlist/place';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { type NamedCreator, namedCreators, namedLike } from '@/lib/shortlist/named-creators';
import { trashCreators } from '@/lib/shortlist/trash';

const MOST = 8;

/** One creator, found by name, moved to the trash with everything about them. */
export function CreatorSection({ save }: { save: Save }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [thrown, setThrown] = useState<string>();
  const isAsked = typed.trim() !== '';
  const known = useLiveQuery(() => (isAsked ? namedCreators() : []), [isAsked]);
  const found = isAsked && known ? namedLike(known, typed, MOST) : [];
  const throwAway = async (creator: NamedCreator) => {
    if (await save(() => trashCreators([creator.creatorId], instant()))) setThrown(nameOf(creator));
  };
  return (
    <SettingsSection title={say('data_creator_title')}>
      <p className="said">{say('data_creator_how')}</p>
      <div className="asked">
        <label htmlFor={id}>{say('data_creator_find')}</label>
        <input
          id={id}
          type="search"
          className="inp"
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      {found.length > 0 && (
        <ul className="found">
          {found.map(creator => (
            <li key={creator.creatorId}>
              <a className="grow cut" href={addressOf({ creator: creator.creatorId })}>
                <bdi lang="zh-CN">{nameOf(creator)}</bdi>
              </a>
              <span className="qq num">{creator.redId}</span>
              <button
                type="button"
                className="btn bare icon s"
                aria-label={say('data_creator_trash', { name: nameOf(creator) })}
                onClick={() => void throwAway(creator)}
              >
                <Icon name="bin" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="qq" role="status">
        {isAsked && known && found.length === 0
          ? say('data_creator_nobody')
          : thrown !== undefined && say('data_creator_trashed', { name: thrown })}
      </p>
    </SettingsSection>
  );
}

const nameOf = ({ name, creatorId }: NamedCreator): string => name ?? creatorId;

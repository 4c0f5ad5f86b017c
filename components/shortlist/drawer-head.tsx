import { useEffect, useRef } from 'react';
import { shownName } from '@/components/creator/shown-name';
import { Avatar } from '@/components/inspection/avatar';
import { creatorName, tooltipName } from '@/components/inspection/creator-name';
import { useSave } from '@/components/inspection/save';
import { Icon, type IconName } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { CreatorFile } from '@/lib/shortlist/creator-file';
import type { DrawerMoves } from './creator-drawer';
import { DrawerMenu } from './drawer-menu';
import { addressOf } from './place';

interface Props extends DrawerMoves {
  creatorId: string;
  file: CreatorFile | undefined;
  /** As it stood in the table, where nothing more is known. */
  knownAs: string | undefined;
}

/** Who it is, the way to their page, to the neighbours in the table, and out. Takes the focus, so that reading goes on here. */
export function DrawerHead({ creatorId, file, knownAs, onPrevious, onNext, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { save, failure } = useSave();
  const profile = file?.inspection?.dossier.profile;
  const redId = profile?.redId?.value;
  const place = profile?.ipLocation?.value;
  const name = file ? shownName(file) : creatorName({ nickname: knownAs, redId: undefined });
  return (
    <header className="dh">
      <Avatar name={name} />
      <div className="grow">
        <h2 className="cut" lang="zh-CN" tabIndex={-1} ref={heading} title={tooltipName(name)}>
          <bdi>{name}</bdi>
        </h2>
        <p className="s12 qq cut">
          <bdi>{redId}</bdi>
          {redId !== undefined && place !== undefined && <i className="d" aria-hidden="true" />}
          {place !== undefined && say('identity_place', { place })}
        </p>
        {failure && (
          <p className="s12 said" role="alert">
            {failure === 'disk-full' ? say('unsaved_disk_full') : say('unsaved_unavailable')}
          </p>
        )}
      </div>
      <a
        className="btn bare icon s"
        href={profileAddress(creatorId)}
        target="_blank"
        rel="noreferrer"
        aria-label={say('table_open_profile', { name })}
      >
        <Icon name="outside" />
      </a>
      <a
        className="btn bare icon s"
        href={addressOf({ creator: creatorId })}
        aria-label={say('creator_open_page')}
        title={say('creator_open_page')}
      >
        <Icon name="page" />
      </a>
      {file && (
        <DrawerMenu
          creatorId={creatorId}
          name={name}
          hidden={file.entry.hiddenAt !== undefined}
          save={save}
          onGone={onClose}
        />
      )}
      <Move icon="up" label={say('workspace_previous')} onClick={onPrevious} />
      <Move icon="down" label={say('workspace_next')} onClick={onNext} />
      <Move icon="cross" label={say('workspace_close')} onClick={onClose} />
    </header>
  );
}

const Move = ({ icon, label, onClick }: { icon: IconName; label: string; onClick: (() => void) | undefined }) => (
  <button
    type="button"
    className="btn bare icon s"
    aria-label={label}
    title={label}
    disabled={onClick === undefined}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
);

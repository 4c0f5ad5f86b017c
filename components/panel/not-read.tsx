import { Blank } from '@/components/inspection/blank';
import { creatorName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { Chosen } from './creator-tab';

interface Props {
  chosen: Chosen;
  site: string | undefined;
  onBack: () => void;
}

/** A creator that only a card told of: their own page is what a score needs, and the user opens it. */
export function NotRead({ chosen: { creatorId, name: nickname }, site, onBack }: Props) {
  const name = creatorName({ nickname });
  return (
    <>
      <header className="who">
        <button type="button" className="btn bare icon s back" aria-label={say('popup_back')} onClick={onBack}>
          <Icon name="back" />
        </button>
        <h1 className="cut grow" lang="zh-CN">
          <bdi>{name}</bdi>
        </h1>
      </header>
      <main className="scroll" tabIndex={-1}>
        <Blank title={say('panel_not_read')} hint={say('panel_not_read_hint')}>
          <a className="btn primary" href={profileAddress(creatorId, site)} target="_blank" rel="noreferrer">
            <Icon name="outside" />
            {say('table_open_profile', { name })}
          </a>
        </Blank>
      </main>
    </>
  );
}

import { Avatar } from '@/components/inspection/avatar';
import { tooltipName } from '@/components/inspection/creator-name';
import { Dot } from '@/components/inspection/dot';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { fullDay } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { tierWords } from '@/components/words/tier-band';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { CreatorFile } from '@/lib/shortlist/creator-file';
import { show } from '@/lib/shortlist/many-entries';
import { BackLink } from './back-link';
import { shownName } from './shown-name';

/** Who it is, whether they are hidden, and the way to their page on the site. */
export function PageHead({ file, save }: { file: CreatorFile; save: Save }) {
  const { creatorId, entry } = file;
  const name = shownName(file);
  return (
    <header className="ph">
      <BackLink creatorId={creatorId} />
      <Avatar name={name} />
      <div className="grow">
        <h1 className="cut" lang="zh-CN" title={tooltipName(name)}>
          <bdi>{name}</bdi>
        </h1>
        <Facts file={file} />
      </div>
      {entry.hiddenAt !== undefined && (
        <>
          <span className="chip line">{say('creator_hidden', { day: fullDay(entry.hiddenAt) })}</span>
          <button type="button" className="btn s" onClick={() => void save(() => show([creatorId], instant()))}>
            {say('creator_show_again')}
          </button>
        </>
      )}
      <a className="btn s" href={profileAddress(creatorId)} target="_blank" rel="noreferrer">
        {say('creator_open_profile')}
        <Icon name="outside" />
      </a>
    </header>
  );
}

/** Ids, place, tier and followers, as far as they are known. */
function Facts({ file: { creatorId, inspection } }: { file: CreatorFile }) {
  const { redId, ipLocation, followers } = inspection?.dossier.profile ?? {};
  const tier = inspection?.report.tier;
  const facts = [
    redId && [say('identity_red_id'), redId.value].join(' '),
    [say('creator_id'), creatorId].join(' '),
    ipLocation && say('identity_place', { place: ipLocation.value }),
    tier && tierWords(tier),
    followers && say('history_followers', { followers: statedCount(followers.value) })
  ].filter(fact => fact !== undefined);
  return (
    <p className="s12 qq num facts">
      {facts.map((fact, place) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
          {place < facts.length - 1 && <Dot />}
        </span>
      ))}
    </p>
  );
}

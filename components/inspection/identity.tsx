import { Fragment, type ReactNode } from 'react';
import { Icon } from '@/components/mark/icon';
import { tierWords } from '@/components/words/tier-band';
import { say } from '@/components/words/words';
import type { Profile } from '@/lib/evidence/profile';
import type { Report } from '@/lib/report/report';
import { Avatar } from './avatar';
import { creatorName, tooltipName } from './creator-name';
import { Dot } from './dot';
import type { LiveReading } from './live-reading';
import { PanelButton } from './panel-button';
import { ReadButton } from './read-button';
import { WorkspaceLink } from './workspace-link';

interface Props {
  profile: Profile | undefined;
  tier?: Report['tier'] | undefined;
  /** What the page is doing, where that matters more than the tier. */
  doing?: string | undefined;
  /** Where the page in front of the user can be read again. */
  live?: LiveReading | undefined;
  onBack?: (() => void) | undefined;
}

/** Who this is: name, id, place, size; the name and the rest are the page's own words. */
export function Identity({ profile, tier, doing, live, onBack }: Props) {
  const redId = profile?.redId?.value;
  const place = profile?.ipLocation?.value;
  const name = creatorName({ nickname: profile?.nickname?.value, redId });
  return (
    <header className="who">
      {onBack && (
        <button type="button" className="btn bare icon s back" aria-label={say('popup_back')} onClick={onBack}>
          <Icon name="back" />
        </button>
      )}
      <Avatar name={name} />
      <div className="grow">
        <h1 className="cut" lang="zh-CN" title={tooltipName(name)}>
          <bdi>{name}</bdi>
        </h1>
        <p className="cut s12 qq num">
          <Facts>
            {redId && (
              <>
                <span className="sr">{say('identity_red_id')}</span>
                <bdi>{redId}</bdi>
              </>
            )}
            {place && <span>{say('identity_place', { place })}</span>}
            {doing === undefined ? tier && tierWords(tier) : doing}
          </Facts>
        </p>
      </div>
      {live && <ReadButton live={live} />}
      <PanelButton />
      <WorkspaceLink />
    </header>
  );
}

/** What is there, with a dot between. */
function Facts({ children }: { children: ReactNode[] }) {
  const known = children.filter(Boolean);
  return known.map((fact, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the facts have a fixed order and no identity of their own
    <Fragment key={place}>
      {place > 0 && <Dot />}
      {fact}
    </Fragment>
  ));
}

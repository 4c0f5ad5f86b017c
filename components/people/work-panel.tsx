import { useEffect, useRef } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { Avatar } from '@/components/inspection/avatar';
import { tooltipName } from '@/components/inspection/creator-name';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { say } from '@/components/words/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import { AgreementFold } from './agreement-fold';
import { CreatorPosts } from './creator-posts';
import { CreatorSteps } from './creator-steps';
import { EndPart } from './end-part';
import type { Person } from './people';
import { PersonScore } from './person-score';
import { StageLine } from './stage-line';
import { WorkFields } from './work-fields';

interface Props {
  person: Person;
  data: CampaignData;
  /** ISO. */
  now: string;
  save: Save;
  onMove: (stage: Stage) => void;
  onClose: () => void;
}

/** The work with one creator of the campaign; Escape closes it. Mount it anew for another creator. */
export function WorkPanel({ person, data, now, save, onMove, onClose }: Props) {
  const { creatorId, name, stage } = person;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const work = data.works.get(creatorId);
  const page = say('creator_open_page');
  const given = { data, creatorId, save };
  return (
    <aside
      className="work"
      aria-label={say('people_panel', { name })}
      onKeyDown={event => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <header className="dh">
        <Avatar name={name} size="m" />
        <div className="grow">
          <h2 className="cut" lang="zh-CN" tabIndex={-1} ref={heading} title={tooltipName(name)}>
            <bdi>{name}</bdi>
          </h2>
          <PersonScore score={person.score} />
        </div>
        <a className="btn bare icon s" href={addressOf({ creator: creatorId })} aria-label={page} title={page}>
          <Icon name="page" />
        </a>
        <button
          type="button"
          className="btn bare icon s"
          aria-label={say('workspace_close')}
          title={say('workspace_close')}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      </header>
      <div className="scroll body">
        <StageLine person={person} now={now} onMove={onMove} />
        <WorkFields {...given} person={person} work={work} />
        <CreatorSteps listId={data.listId} creatorId={creatorId} stage={stage} done={work?.done} save={save} />
        <AgreementFold {...given} isOpen={stage === 'negotiating'} />
        <CreatorPosts data={data} creatorId={creatorId} now={now} />
        <EndPart {...given} work={work} now={now} />
      </div>
    </aside>
  );
}

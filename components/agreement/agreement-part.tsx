import type { CampaignData } from '@/components/campaign/use-campaign';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { ownDay } from '@/components/words/own-day';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import { Checklist } from './checklist';
import { CopyTerms } from './copy-terms';
import { ModelChoice } from './model-choice';
import { modelWith } from './model-with';
import { OutlineFile } from './outline-file';

interface Props {
  data: CampaignData;
  creatorId: string;
  save: Save;
}

/** What is agreed with one creator of a campaign: in which way to work together, the terms, and their outline as a file. Mount it anew for another creator. */
export function AgreementPart({ data, creatorId, save }: Props) {
  const { listId, campaign } = data;
  const work = data.works.get(creatorId);
  const model = modelWith(data, creatorId);
  const today = ownDay(instant());
  return (
    <div className="agreement">
      <ModelChoice
        creatorId={creatorId}
        chosen={work?.partnership}
        ofCampaign={campaign?.partnership}
        choose={partnership =>
          void save(() => editCollaborations(listId, [creatorId], { partnership: () => partnership }, instant()))
        }
      />
      <Checklist
        terms={work?.terms}
        model={model}
        today={today}
        save={save}
        edit={terms => editCollaborations(listId, [creatorId], { terms }, instant())}
      />
      <CopyTerms data={data} creatorId={creatorId} save={save} />
      <OutlineFile data={data} creatorId={creatorId} />
    </div>
  );
}

import type { CampaignData } from '@/components/campaign/use-campaign';
import type { ScoreFigures } from '@/components/mark/score-parts';
import { rowName } from '@/components/shortlist/row-name';
import { ownDay } from '@/components/words/own-day';
import { type Due, dueDay } from '@/lib/campaign/due-day';
import { type Late, lateness } from '@/lib/campaign/lateness';
import type { PartnershipModel } from '@/lib/report/report';
import type { Row } from '@/lib/shortlist/row';
import type { Stage } from '@/lib/shortlist/shortlist';

/** One creator of a campaign as board and list show them. */
export interface Person {
  creatorId: string;
  name: string;
  score: ScoreFigures;
  stage: Stage;
  /** The instant of the last move, or of the day they were added. */
  since: string;
  nextAction?: string | undefined;
  owner?: string | undefined;
  due?: Due | undefined;
  late: Late;
  partnership?: PartnershipModel | undefined;
}

/** The list's creators with their work, in the list's order. `now` is ISO. */
export function peopleOf({ campaign, rows, works }: CampaignData, now: string): Person[] {
  const moment = { at: Date.parse(now), today: ownDay(now) };
  return rows.map(row => {
    const work = works.get(row.summary.creatorId);
    const { stage, since } = standing(row);
    const due = dueDay(stage, work, campaign);
    return {
      creatorId: row.summary.creatorId,
      name: rowName(row),
      score: row.summary.score,
      stage,
      since,
      nextAction: work?.nextAction,
      owner: work?.owner,
      due,
      late: lateness({ stage, since, due: due?.day }, moment),
      partnership: work?.partnership ?? campaign?.partnership
    };
  });
}

function standing({ membership, summary }: Row): { stage: Stage; since: string } {
  if (!membership) return { stage: 'to-vet', since: summary.firstSeenAt };
  const { stage, addedAt, changed } = membership;
  return { stage, since: changed?.stage ?? addedAt };
}

/** Everybody who was named as an owner in this campaign, by name. */
export const ownersOf = ({ works }: Pick<CampaignData, 'works'>): string[] =>
  [...new Set([...works.values()].flatMap(({ owner }) => owner?.trim() || []))].toSorted((one, other) =>
    one.localeCompare(other)
  );

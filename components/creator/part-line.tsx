import { Dot } from '@/components/inspection/dot';
import { outcomeWords } from '@/components/people/outcome-words';
import { shownFigure } from '@/components/results/figure-words';
import { addressOf } from '@/components/shortlist/place';
import { day } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { CreatorPart } from '@/lib/campaign/creator-part';
import type { Shortlist } from '@/lib/shortlist/shortlist';

/** A creator's part in a list's campaign in one line, and the way to its people. */
export function PartLine({ list, part }: { list: Pick<Shortlist, 'id' | 'name'>; part: CreatorPart }) {
  const words = partWords(part);
  return (
    <div className="s12 qq part-line">
      <a
        href={addressOf({ listId: list.id, campaign: 'people' })}
        aria-label={say('campaign_title', { list: list.name })}
      >
        {say('campaign_button')}
      </a>
      <p>
        {words.map((one, place) => (
          <span key={one}>
            <bdi>{one}</bdi>
            {place < words.length - 1 && <Dot />}
          </span>
        ))}
      </p>
    </div>
  );
}

/** How they work together, how it went and at what cost, or what is next and by when. */
function partWords({ partnership, outcome, finishedOn, cpe, nextAction, due }: CreatorPart): string[] {
  const now = instant();
  const result = outcome && say(outcomeWords[outcome]);
  return [
    partnership && nameOf('partnership', partnership),
    result && (finishedOn ? say('people_finished', { outcome: result, day: day(finishedOn, now) }) : result),
    cpe && say('creator_part_cpe', { cost: shownFigure('cpe', cpe) }),
    nextAction ? say('creator_part_next', { action: nextAction }) : undefined,
    due && say(due.byPlan ? 'people_due_plan' : 'people_due', { day: day(due.day, now) })
  ].filter(words => words !== undefined);
}

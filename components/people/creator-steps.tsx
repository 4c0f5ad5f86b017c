import { ticked } from '@/components/campaign/ticked';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { stepAt } from '@/lib/campaign/lateness';
import { isBehind } from '@/lib/campaign/step-progress';
import { type Ask, steps } from '@/lib/method/steps';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import type { Stage } from '@/lib/shortlist/shortlist';
import { CreatorStep } from './creator-step';

interface Props {
  listId: string;
  creatorId: string;
  stage: Stage;
  done: readonly Ask[] | undefined;
  save: Save;
}

const ofCreators = steps.filter(({ of }) => of === 'creator');

/** The eight steps that are gone through with each creator; the one that they are at is open. */
export function CreatorSteps({ listId, creatorId, stage, done, save }: Props) {
  const current = stepAt[stage];
  const tick = (ask: Ask, isDone: boolean) =>
    void save(() => editCollaborations(listId, [creatorId], { done: now => ticked(now, ask, isDone) }, instant()));
  return (
    <section className="sec" aria-labelledby="work-steps">
      <h2 id="work-steps">{say('people_steps')}</h2>
      <ol className="steps of-creator">
        {ofCreators.map(({ id }) => (
          <CreatorStep
            key={id === current ? `${id} now` : id}
            step={id}
            isCurrent={id === current}
            isBehind={isBehind(id, stage, done)}
            done={done}
            onTick={tick}
          />
        ))}
      </ol>
    </section>
  );
}

import { count, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Difference } from '@/lib/campaign/what-if';

/** What the user's own hand changed: "Against the choice without your hand: 1,200 engagements fewer, ¥300 cheaper". */
export function differenceSentence({ engagements, cost }: Difference): string {
  const some = { count: `~${count(Math.abs(engagements))}` };
  const money = { yuan: yuan(Math.abs(cost)) };
  const difference = [
    engagements === 0
      ? say('money_same_engagements')
      : engagements > 0
        ? say('money_more_engagements', some)
        : say('money_fewer_engagements', some),
    cost === 0 ? say('money_same_cost') : cost > 0 ? say('money_dearer', money) : say('money_cheaper', money)
  ].join(say('list_separator'));
  return say('money_against', { difference });
}

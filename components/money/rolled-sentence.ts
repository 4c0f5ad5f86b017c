import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Rolled } from '@/lib/campaign/budget-split';
import { cheapestPost } from '@/lib/method/budget-models';
import { tierInSentence } from './bucket-name';

/** Why a tier's money went on to the next smaller one: "¥17,500 does not buy one mega post (from about ¥18,800); it goes to mid-tier." */
export function rolledSentence({ from, to, yuan: amount }: Rolled): string {
  const figures = { amount: yuan(amount), from: tierInSentence(from), least: yuan(cheapestPost[from]) };
  return to === 'none'
    ? say('money_rolled_none', figures)
    : say('money_rolled', { ...figures, to: tierInSentence(to) });
}

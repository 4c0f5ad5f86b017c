import { share } from '@/components/words/rates';
import { say } from '@/components/words/words';
import { fineYuan } from './figure-words';

/** How much of the budget was spent; nothing where there is no budget. */
export const BudgetWords = ({ cost, budgetYuan }: { cost: number; budgetYuan: number | undefined }) =>
  budgetYuan !== undefined && budgetYuan > 0 ? (
    <span className="qq">
      {say('results_of_budget', { share: share(cost / budgetYuan), budget: fineYuan(budgetYuan) })}
    </span>
  ) : null;

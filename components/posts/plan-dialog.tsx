import { Dialog } from 'radix-ui';
import { type FormEvent, useMemo, useState } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say, sayCount } from '@/components/words/words';
import { planEach } from '@/lib/shortlist/publications';
import { mixDays, offeredCreators, type PlanChoice, plansOf } from './plan-choice';
import { PlanFields } from './plan-fields';
import { PlanWho } from './plan-who';

interface Props {
  data: CampaignData;
  save: Save;
  onClose: () => void;
}

/** Plans posts for one creator or many at once, on one day or as the mix says; one undo takes them back. */
export function PlanDialog({ data, save, onClose }: Props) {
  const { campaign, listId } = data;
  const offered = useMemo(() => offeredCreators(data), [data]);
  const [choice, setChoice] = useState<PlanChoice>(() => ({
    chosen: new Set(offered.length === 1 ? offered.map(({ creatorId }) => creatorId) : []),
    by: 'one',
    day: '',
    from: '',
    to: '',
    kind: undefined,
    about: '',
    ...(campaign && mixDays(campaign))
  }));
  const change = (news: Partial<PlanChoice>) => setChoice({ ...choice, ...news });
  const plans = plansOf(choice, offered, data);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (plans.length > 0 && (await save(() => planEach(listId, plans, instant())))) onClose();
  };
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog plan-posts" aria-describedby={undefined}>
          <form onSubmit={event => void submit(event)}>
            <header className="dialog-head">
              <Dialog.Title>{say('posts_plan_title')}</Dialog.Title>
              <Dialog.Close type="button" className="btn bare icon s" aria-label={say('posts_plan_close')}>
                <Icon name="cross" />
              </Dialog.Close>
            </header>
            <div className="dialog-body">
              <PlanWho offered={offered} mix={campaign?.mix} choice={choice} onChange={change} />
              <PlanFields offered={offered} mix={campaign?.mix} choice={choice} onChange={change} />
            </div>
            <footer className="dialog-foot">
              <span />
              <Dialog.Close type="button" className="btn">
                {say('workspace_cancel')}
              </Dialog.Close>
              <button type="submit" className="btn primary" disabled={plans.length === 0}>
                {plans.length === 0
                  ? say('posts_plan_do_none')
                  : sayCount('posts_plan_do', plans.length, { count: whole(plans.length) })}
              </button>
            </footer>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

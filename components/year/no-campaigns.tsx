import type { Save } from '@/components/inspection/save';
import { NameForm } from '@/components/shortlist/name-form';
import { Nobody } from '@/components/shortlist/nobody';
import { addressOf } from '@/components/shortlist/place';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { createList } from '@/lib/shortlist/lists';
import { OtherLists } from './other-lists';

interface Props {
  lists: readonly { id: string; name: string; size: number }[];
  save: Save;
}

/** What a campaign is, and the lists that one can be begun for; without any the first list is made here. */
export function NoCampaigns({ lists, save }: Props) {
  const create = (name: string) =>
    save(async () => {
      const list = await createList(name, instant());
      location.hash = addressOf({ listId: list.id, campaign: 'plan' });
    });
  return (
    <Nobody
      title={say('campaigns_none')}
      how={say(lists.length === 0 ? 'campaigns_none_no_list' : 'campaigns_none_how')}
    >
      {lists.length === 0 ? <NameForm onCreate={name => void create(name)} /> : <OtherLists lists={lists} />}
    </Nobody>
  );
}

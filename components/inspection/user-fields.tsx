import { say } from '@/components/words/words';
import type { Entry } from '@/lib/shortlist/entry';
import { ControversyQuestion } from './controversy-question';
import { FemaleShareField } from './female-share-field';
import { PriceField } from './price-field';
import type { Save } from './save';

interface Props {
  entry: Entry;
  name: string;
  save: Save;
}

/** What no page shows and only the user can know. Every answer is judged at once, in the toolbar too. */
export function UserFields({ entry, name, save }: Props) {
  return (
    <section className="sec fields">
      <h2>
        {say('fields_title')}
        <span className="end">{say('fields_kept')}</span>
      </h2>
      <div className="three">
        <PriceField kind="image" entry={entry} save={save} />
        <PriceField kind="video" entry={entry} save={save} />
        <FemaleShareField entry={entry} save={save} />
      </div>
      <ControversyQuestion entry={entry} name={name} save={save} />
    </section>
  );
}

import type { Save } from '@/components/inspection/save';
import { useTyped } from '@/components/inspection/use-typed';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { writeContact } from '@/lib/shortlist/entries';

interface Props {
  creatorId: string;
  contact: string | undefined;
  save: Save;
}

/** How to reach them, kept on every keystroke. */
export function ContactField({ creatorId, contact = '', save }: Props) {
  const [text, type] = useTyped(contact, save, typed => writeContact(creatorId, typed, instant()));
  return (
    <label>
      <span className="s12 q">{say('creator_contact')}</span>
      <input
        className="inp"
        value={text}
        maxLength={500}
        placeholder={say('creator_contact_hint')}
        onChange={event => type(event.target.value)}
      />
    </label>
  );
}

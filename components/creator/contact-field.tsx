import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { SharedField } from '@/components/inspection/shared-field';
import { say } from '@/components/words/words';

interface Props {
  creatorId: string;
  contact: string | undefined;
  save: Save;
}

/** How to reach them, kept on every keystroke. */
export const ContactField = ({ creatorId, contact = '', save }: Props) => (
  <SharedField
    label={say('creator_contact')}
    stored={contact}
    longest={500}
    placeholder={say('creator_contact_hint')}
    save={save}
    keep={text => edit(creatorId, { field: 'contact', text })}
  />
);

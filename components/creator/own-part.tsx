import type { Save } from '@/components/inspection/save';
import { UserFields } from '@/components/inspection/user-fields';
import { WordsForm } from '@/components/shortlist/words-form';
import { say } from '@/components/words/words';
import type { CreatorFile } from '@/lib/shortlist/creator-file';
import { ContactField } from './contact-field';
import { Part } from './part';
import { Places } from './places';
import { shownName } from './shown-name';

/** The user's side: the lists that the creator is on, tags, note, contact, and what only the user can know. */
export function OwnPart({ file, save }: { file: CreatorFile; save: Save }) {
  const { creatorId, entry, inspection } = file;
  return (
    <Part id="creator-own">
      <section className="sec">
        <h2>{say('workspace_lists')}</h2>
        <Places file={file} save={save} />
      </section>
      <section className="sec own-words">
        <div className="h2">
          <h2>{say('creator_words')}</h2>
          <span className="end">{say('fields_kept')}</span>
        </div>
        <WordsForm creatorId={creatorId} tags={entry.tags} note={entry.note} />
        <ContactField creatorId={creatorId} contact={entry.contact} save={save} />
      </section>
      {inspection && <UserFields inspection={inspection} name={shownName(file)} save={save} takesFiles />}
    </Part>
  );
}

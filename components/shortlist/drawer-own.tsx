import { ContactField } from '@/components/creator/contact-field';
import { Places } from '@/components/creator/places';
import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { SharedField } from '@/components/inspection/shared-field';
import { fullDay } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { CreatorFile } from '@/lib/shortlist/creator-file';
import { TagsField } from './tags-field';

/** The user's side of one creator: the lists with stage and priority in each, tags, note, contact, and whether they are hidden. */
export function DrawerOwn({ file, save }: { file: CreatorFile; save: Save }) {
  const { creatorId, entry } = file;
  return (
    <section className="sec drawer-own">
      <div className="h2">
        <h2>{say('drawer_own')}</h2>
        <span className="end">{say('fields_kept')}</span>
      </div>
      {entry.hiddenAt !== undefined && (
        <p className="row">
          <span className="chip line">{say('creator_hidden', { day: fullDay(entry.hiddenAt) })}</span>
          <button
            type="button"
            className="btn s"
            onClick={() => void save(() => edit(creatorId, { field: 'hidden', hidden: false }))}
          >
            {say('creator_show_again')}
          </button>
        </p>
      )}
      <Places file={file} save={save} />
      <TagsField creatorId={creatorId} stored={entry.tags} save={save} />
      <SharedField
        label={say('table_note_field')}
        stored={entry.note}
        longest={20_000}
        rows={3}
        placeholder={say('note_hint')}
        save={save}
        keep={text => edit(creatorId, { field: 'note', text })}
      />
      <ContactField creatorId={creatorId} contact={entry.contact} save={save} />
    </section>
  );
}

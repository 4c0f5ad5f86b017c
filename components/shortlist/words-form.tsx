import { edit } from '@/components/inspection/edit';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { SharedField } from '@/components/inspection/shared-field';
import { say } from '@/components/words/words';
import { TagsField } from './tags-field';

interface Props {
  creatorId: string;
  tags: string[];
  note: string;
}

/** Tags and note as they are typed; every keystroke is kept, so that nothing is lost however the form goes away. */
export function WordsForm({ creatorId, tags, note }: Props) {
  const { save, failure } = useSave();
  return (
    <>
      <TagsField creatorId={creatorId} stored={tags} save={save} />
      <SharedField
        label={say('table_note_field')}
        stored={note}
        longest={20_000}
        rows={4}
        save={save}
        keep={text => edit(creatorId, { field: 'note', text })}
      />
      {failure && <UnsavedNotice reason={failure} of="action" />}
    </>
  );
}

import { useState } from 'react';
import { edit } from '@/components/inspection/edit';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import { parseTags } from './tags';

interface Props {
  creatorId: string;
  tags: string[];
  note: string;
}

/** Tags and note as they are typed; every keystroke is kept, so that nothing is lost however the form goes away. */
export function WordsForm({ creatorId, tags, note }: Props) {
  const { save, failure } = useSave();
  const [tagText, setTagText] = useState(tags.join(say('name_separator')));
  const [noteText, setNoteText] = useState(note);
  return (
    <>
      <label>
        <span className="s12 q">{say('table_tags_field')}</span>
        <input
          className="inp"
          value={tagText}
          onChange={event => {
            setTagText(event.target.value);
            void save(() => edit(creatorId, { field: 'tags', tags: parseTags(event.target.value) }));
          }}
        />
      </label>
      <label>
        <span className="s12 q">{say('table_note_field')}</span>
        <textarea
          className="inp ta"
          rows={4}
          maxLength={20_000}
          value={noteText}
          onChange={event => {
            setNoteText(event.target.value);
            void save(() => edit(creatorId, { field: 'note', text: event.target.value }));
          }}
        />
      </label>
      {failure && <UnsavedNotice reason={failure} of="action" />}
    </>
  );
}

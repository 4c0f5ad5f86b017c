import { useState } from 'react';
import { describedBy, Field } from '@/components/brief/field';
import type { Save } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import { noteAt } from '@/lib/campaign/note-address';
import { ChooseNote } from './choose-note';
import { linkNote, textProblem } from './link-note';
import { LinkedNote } from './linked-note';
import type { PostRow } from './post-rows';

interface Props {
  row: PostRow;
  rows: readonly PostRow[];
  now: string;
  save: Save;
}

/** The note that a post became: pasted, chosen, shown, and unlinked again. */
export function LinkField({ row, rows, now, save }: Props) {
  const { post } = row;
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const id = `post-link-${post.id}`;
  const link = (postId: string) =>
    save(async () => {
      const answer = await linkNote(row, rows, postId);
      setSaid(answer);
    });
  const type = (typed: string) => {
    setText(typed);
    setSaid('');
    const found = noteAt(typed);
    if ('postId' in found) void link(found.postId);
  };
  if (post.postId !== undefined) {
    return <LinkedNote row={row} postId={post.postId} said={said} now={now} save={save} onUnlink={() => type('')} />;
  }
  const problem = textProblem(text) ?? (said === '' ? undefined : said);
  return (
    <div className="link-note">
      <Field id={id} label={say('posts_link')} hint={say('posts_link_hint')} problem={problem}>
        <input
          id={id}
          className={problem === undefined ? 'inp' : 'inp unclear'}
          autoComplete="off"
          spellCheck={false}
          maxLength={2_000}
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy(id, problem)}
          onChange={({ target }) => type(target.value)}
        />
      </Field>
      <ChooseNote row={row} rows={rows} now={now} onChoose={postId => void link(postId)} />
    </div>
  );
}

import { startComments } from './comments';
import { keepNote, live } from './live-state';
import { ask, elements, wait } from './site-data';

const RENDERING = 120;

const current = () => document.querySelector('.note-detail-mask');

/** Takes the opened note away; the page below stays as it was. */
export function closeNote(): void {
  current()?.remove();
  live.currentNoteId.value = '';
}

/** Opens the note over the page: first empty, then with words for figures, then whole, then its comments. */
export async function openNote(id: string): Promise<void> {
  if (current()?.getAttribute('note-id') === id) return;
  closeNote();
  const [mask] = elements(
    '<div class="note-detail-mask"><div id="noteContainer" class="note-container" data-render-status="1"></div><div class="close-circle"><div class="close close-mask-dark">×</div></div></div>'
  );
  const note = mask?.querySelector<HTMLElement>('#noteContainer');
  if (!mask || !note) return;
  mask.setAttribute('note-id', id);
  document.querySelector('#app')?.append(mask);
  live.currentNoteId.value = id;
  const answer = await ask('note', { id });
  if (answer === undefined || !mask.isConnected) return;
  note.dataset.type = answer.kind;
  note.dataset.renderStatus = '2';
  note.replaceChildren(...elements(answer.loading));
  await wait(RENDERING);
  if (!mask.isConnected) return;
  keepNote(id, answer.detail);
  note.replaceChildren(...elements(answer.contents));
  note.dataset.renderStatus = '6';
  await startComments(note, id);
}

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ListedNote } from '@/components/creator/listed-notes';
import { NoteRow } from '@/components/creator/note-row';
import { postAt } from '@/tests/measures/evidence';
import { speak } from '../words/speak';

afterEach(cleanup);

test.each<[string, Partial<ListedNote>, string, string]>([
  ['nothing known', {}, '', ''],
  ['signs of paid work', { isSponsored: true }, 'sponsored', '合作'],
  ['the user paid', { isSponsored: true, isPaidByUser: true }, 'sponsoredyou paid for it', '合作你付过费']
])('marks of a note: %s', (_, marks, english, chinese) => {
  for (const [language, words] of [
    ['en', english],
    ['zh_CN', chinese]
  ] as const) {
    speak(language);
    const note = { post: postAt(1, { opened: true }), ...marks };
    render(
      <table>
        <tbody>
          <NoteRow note={note} index={1} dayOf={iso => iso} />
        </tbody>
      </table>
    );
    expect(screen.getByRole('row').querySelector('.marks')?.textContent).toBe(words);
    cleanup();
  }
});

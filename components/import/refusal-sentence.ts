import { whole } from '@/components/words/figures';
import { type MessageKey, say } from '@/components/words/words';
import { MOST_ROWS, type Refused } from '@/lib/import/sheet';

/** Why nothing of a file was read, beside what the file itself is. */
export type Refusal = Refused['refused'] | 'no-ids' | 'header-only' | 'unopened';

const sentences: Record<Refusal, MessageKey> = {
  empty: 'import_empty',
  'cut-off': 'import_file_cut_off',
  'too-large': 'import_too_large',
  'too-many-rows': 'import_too_many_rows',
  'no-workbook': 'import_no_workbook',
  'unreadable-workbook': 'import_unreadable_workbook',
  'old-workbook': 'import_old_workbook',
  pdf: 'import_pdf',
  picture: 'import_picture',
  'web-page': 'import_web_page',
  backup: 'import_backup',
  json: 'import_json',
  compressed: 'import_compressed',
  'not-text': 'import_not_text',
  'open-quote': 'import_open_quote',
  'no-ids': 'import_no_ids',
  'header-only': 'import_header_only',
  unopened: 'import_unopened'
};

/** One sentence that names the file and what to do; of a quote that is never closed, in which row. */
export const refusalSentence = (refused: Refusal, name: string, row = 1): string =>
  say(sentences[refused], { name, row: whole(row), rows: whole(MOST_ROWS) });

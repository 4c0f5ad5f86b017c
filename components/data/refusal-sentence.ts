import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Refused } from '@/lib/backup/refused';

/** One sentence: what the file is, and what to do. */
export function refusalSentence(refused: Refused | { why: 'unopened' }, name: string): string {
  switch (refused.why) {
    case 'not-a-backup':
      return say('data_refused_other', { name });
    case 'other-json':
      return say('data_refused_json', { name });
    case 'sheet':
      return say('data_refused_sheet', { name });
    case 'cut-off':
      return say('data_refused_cut_off', { name });
    case 'newer':
      return say('data_refused_newer', { name, app: refused.app });
    case 'bad-row':
      return say('data_refused_row', { name, table: refused.table, row: whole(refused.row), what: refused.what });
    case 'double':
      return say('data_refused_double', { name, table: refused.table, row: whole(refused.row) });
    case 'unopened':
      return say('data_refused_unopened', { name });
  }
}

import { download } from '@/components/shortlist/download';
import { fileName } from '@/components/shortlist/file-name';
import { instant } from '@/components/words/instant';
import { ownDay } from '@/components/words/own-day';
import { creatorSheet } from '@/lib/export/creator-sheet';
import { writeCsv } from '@/lib/export/csv';
import { presetColumns } from '@/lib/export/presets';
import { sheetName } from '@/lib/export/sheet-name';
import { writeWorkbook } from '@/lib/export/workbook';
import { aboutSheet, type Subject } from './about-sheet';
import { breathe } from './breathe';
import { type ExportChoice, languageOf } from './choice';
import { speechIn } from './speech';

/** Saves creators as the file that was chosen, in the order given; nothing leaves the machine. */
export async function exportFile(choice: ExportChoice, subject: Omit<Subject, 'at'>): Promise<void> {
  const at = instant();
  download(fileName(subject.list, ownDay(at), choice.format), await fileOf(choice, { ...subject, at }));
}

async function fileOf(choice: ExportChoice, subject: Subject): Promise<Blob> {
  const speak = await speechIn(languageOf(choice));
  const columns = presetColumns(choice.preset, choice.own);
  if (choice.format === 'csv') {
    return new Blob([writeCsv(columns, subject.rows, key => speak(key))], { type: 'text/csv;charset=utf-8' });
  }
  const about = aboutSheet(subject, speak);
  const name = sheetName(subject.list, speak('export_everyone'), about.name);
  return writeWorkbook([creatorSheet(name, columns, subject.rows, key => speak(key)), about], breathe);
}

import { breathe } from '@/components/export/breathe';
import { type SheetLanguage, speechIn } from '@/components/export/speech';
import { download } from '@/components/shortlist/download';
import { fileName } from '@/components/shortlist/file-name';
import { writeDocx } from '@/lib/export/docx';
import { writeMarkdown } from '@/lib/export/markdown';
import { type OutlineSubject, outline } from './outline';
import { nameIn } from './outline-facts';

export interface OutlineChoice {
  language: SheetLanguage;
  format: 'docx' | 'md';
}

/** Saves the outline of some creators' contracts as a file; nothing leaves the machine. */
export async function saveOutline({ language, format }: OutlineChoice, subject: OutlineSubject): Promise<void> {
  const { data, rows, today } = subject;
  const document = outline(subject, language, await speechIn(language));
  const [only] = rows;
  const name = [data.listName, ...(only && rows.length === 1 ? [nameIn(only)] : [])].join('-');
  const file =
    format === 'docx'
      ? await writeDocx(document, breathe)
      : new Blob([writeMarkdown(document)], { type: 'text/markdown;charset=utf-8' });
  download(fileName(name, today, format), file);
}

import { breathe } from '@/components/export/breathe';
import { type SheetLanguage, speechIn } from '@/components/export/speech';
import { download } from '@/components/shortlist/download';
import { fileName } from '@/components/shortlist/file-name';
import { instant } from '@/components/words/instant';
import { shanghaiDay } from '@/lib/evidence/days';
import { writeWorkbook } from '@/lib/export/workbook';
import { aboutResults } from './about-results';
import { costsSheet } from './costs-sheet';
import { creatorsSheet, groupsSheet } from './group-sheets';
import { overviewSheet } from './overview-sheet';
import { measurementsSheet, postsSheet } from './posts-sheets';
import type { Results } from './use-results';

/** Saves the report as a workbook; nothing leaves the machine. */
export async function saveWorkbook(results: Results, language: SheetLanguage): Promise<void> {
  const at = instant();
  download(fileName(results.data.listName, shanghaiDay(at), 'xlsx'), await reportWorkbook(results, language, at));
}

/** The report as a workbook: overview, creators, tiers and ways of working together, posts, readings, costs, and how to read it. */
export async function reportWorkbook(results: Results, language: SheetLanguage, at: string): Promise<Blob> {
  const speak = await speechIn(language);
  return writeWorkbook(
    [
      overviewSheet(results, speak),
      creatorsSheet(results, speak),
      groupsSheet(results, speak),
      postsSheet(results, at, speak),
      measurementsSheet(results, at, speak),
      costsSheet(results, speak),
      aboutResults(results.data.listName, at, speak)
    ],
    breathe
  );
}

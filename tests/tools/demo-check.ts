import type { Report } from '@/lib/report/report';
import { readCsv } from '../export/read-csv';
import type { SampleCreator } from '../site/site';

/** The signals that are judged from the page or from what the user types; the others are not raised in this version. */
const JUDGED = ['low-engagement', 'underpriced', 'audience-mismatch', 'irregular-posting', 'controversy'];

/** What is wrong with the demo's result: creators missing from the sheet, a signal not raised where it should be, or raised where not. */
export function faultsOf(csv: string, reports: Map<string, Report>, creators: SampleCreator[]): string[] {
  const rows = readCsv(csv).map(row => row.map(cell => cell.trim()));
  return creators.flatMap(creator => {
    const faults: string[] = [];
    if (!rows.some(row => row.includes(creator.id))) faults.push(`${creator.nickname} is not in shortlist.csv`);
    const raised = reports.get(creator.id)?.flags.flatMap(flag => (flag.status === 'raised' ? [flag.id] : []));
    if (raised === undefined) return [...faults, `${creator.nickname} has no report`];
    const expected = JUDGED.includes(creator.madeFor) ? [creator.madeFor] : [];
    if (raised.join() !== expected.join()) {
      faults.push(`${creator.nickname} raised [${raised.join(', ')}] where [${expected.join(', ')}] was expected`);
    }
    return faults;
  });
}

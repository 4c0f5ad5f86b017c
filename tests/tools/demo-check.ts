import type { Report } from '@/lib/report/report';
import { readCsv } from '../export/read-csv';
import type { SampleCreator } from '../site/site';

/** Whose cards stood on the feed, and whom the popup over it listed, by id. */
export interface FeedVisit {
  shown: readonly string[];
  listed: readonly string[];
}

/** What came of a demo. */
interface Result {
  feed: FeedVisit;
  csv: string;
  reports: Map<string, Report>;
}

/**
 * What is wrong with the demo's result: creators of the feed missing from the popup or more than there were, creators missing from the
 * sheet, a signal not raised where it should be, or raised where not.
 */
export function faultsOf({ feed, csv, reports }: Result, creators: readonly SampleCreator[]): string[] {
  const rows = readCsv(csv).map(row => row.map(cell => cell.trim()));
  return [
    ...faultsOfFeed(feed),
    ...creators.flatMap(creator => {
      const faults: string[] = [];
      if (!rows.some(row => row.includes(creator.id))) faults.push(`${creator.nickname} is not in shortlist.csv`);
      const raised = reports.get(creator.id)?.flags.flatMap(flag => (flag.status === 'raised' ? [flag.id] : []));
      if (raised === undefined) return [...faults, `${creator.nickname} has no report`];
      const expected = creator.madeFor === 'healthy' ? [] : [creator.madeFor];
      if (raised.join() !== expected.join()) {
        faults.push(`${creator.nickname} raised [${raised.join(', ')}] where [${expected.join(', ')}] was expected`);
      }
      return faults;
    })
  ];
}

function faultsOfFeed({ shown, listed }: FeedVisit): string[] {
  if (shown.length === 0) return ['The feed showed nobody'];
  const missing = shown.filter(id => !listed.includes(id)).map(id => `${id} stood on the feed and not in the popup`);
  const invented = listed.filter(id => !shown.includes(id)).map(id => `${id} stood in the popup and not on the feed`);
  const twice = listed.length - new Set(listed).size;
  return [...missing, ...invented, ...(twice > 0 ? [`The popup lists ${twice} creators of the feed twice`] : [])];
}

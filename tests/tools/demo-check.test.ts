import { expect, test } from 'vitest';
import type { Report } from '@/lib/report/report';
import { practiceSite } from '../site/site';
import { faultsOf } from './demo-check';

const { creators } = practiceSite({ now: Date.parse('2026-11-20T04:00:00Z') });
const creator = creators.find(({ madeFor }) => madeFor === 'underpriced');
if (!creator) throw new Error('The practice site has nobody who is underpriced');

/** The part of a report that is checked. */
const raising = (...ids: string[]) => ({ flags: ids.map(id => ({ id, status: 'raised' })) }) as Report;

const ONE = 'a'.repeat(24);
const OTHER = 'b'.repeat(24);
const good = {
  feed: { shown: [ONE, OTHER], listed: [OTHER, ONE] },
  csv: `\ufeff"name",${creator.id}\r\n`,
  reports: new Map([[creator.id, raising('underpriced')]])
};

test('a demo in which all came as it should has no faults', () => {
  expect(faultsOf(good, [creator])).toEqual([]);
});

test.each([
  ['nobody', { shown: [], listed: [ONE] }, ['The feed showed nobody']],
  ['fewer', { shown: [ONE, OTHER], listed: [ONE] }, [`${OTHER} stood on the feed and not in the popup`]],
  ['more', { shown: [ONE], listed: [ONE, OTHER] }, [`${OTHER} stood in the popup and not on the feed`]],
  ['some twice', { shown: [ONE], listed: [ONE, ONE] }, ['The popup lists 1 creators of the feed twice']]
])('the popup over a feed lists %s of its creators', (_, feed, faults) => {
  expect(faultsOf({ ...good, feed }, [creator])).toEqual(faults);
});

test('nobody may be missing from the sheet or lack a report, and signals are the expected ones', () => {
  const { nickname } = creator;
  expect(faultsOf({ ...good, csv: '\ufeffname\r\n' }, [creator])).toEqual([`${nickname} is not in shortlist.csv`]);
  expect(faultsOf({ ...good, reports: new Map() }, [creator])).toEqual([`${nickname} has no report`]);
  expect(faultsOf({ ...good, reports: new Map([[creator.id, raising('controversy')]]) }, [creator])).toEqual([
    `${nickname} raised [controversy] where [underpriced] was expected`
  ]);
});

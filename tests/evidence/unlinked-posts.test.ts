import { expect, test } from 'vitest';
import type { Dossier } from '@/lib/evidence/dossier';
import { merge } from '@/lib/evidence/merge';

/** What a guest saw of a creator at an instant: cards without an id. */
const seen = (at: string, ...titles: string[]): Dossier => ({
  id: '5f3a1c0e0000000001008400',
  firstSeenAt: '2026-11-20T08:00:00.000Z',
  unlinkedPosts: { value: titles.map(title => ({ title, pinned: false })), at, from: 'page' }
});
const titlesOf = ({ unlinkedPosts }: Dossier) => unlinkedPosts?.value.map(({ title }) => title);

const MORNING = '2026-11-20T02:00:00.000Z';
const NOON = '2026-11-20T04:00:00.000Z';
const NEXT_DAY = '2026-11-21T02:00:00.000Z';

test.each([
  ['of one day the fullest look stands', seen(MORNING, '一', '二', '三'), seen(NOON, '二', '三'), ['一', '二', '三']],
  ['of one day and one size the later', seen(MORNING, '一'), seen(NOON, '二'), ['二']],
  ['a later day stands, however few', seen(NOON, '一', '二'), seen(NEXT_DAY, '三'), ['三']],
  ['a look that told nothing takes nothing away', seen(NOON, '一'), { ...seen(NOON), unlinkedPosts: undefined }, ['一']]
])('%s', (_, one, other, titles) => {
  const { unlinkedPosts, ...rest } = other;
  const second: Dossier = { ...rest, ...(unlinkedPosts && { unlinkedPosts }) };
  expect(titlesOf(merge(one, second))).toEqual(titles);
  expect(titlesOf(merge(second, one))).toEqual(titles);
});

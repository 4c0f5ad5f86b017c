// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Disagreement } from '@/lib/evidence/disagreement';
import { atLeast, exactly, idFrom } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { speak } from '../words/speak';
import { keep, openOn, openOver, pageOf, setTheStage } from './stage';

setTheStage();

const [, note] = example.posts ?? [];

const ofFollowers: Disagreement = {
  fact: 'followers',
  at: '2026-11-19T18:00:00.000Z',
  kept: { count: { ...exactly(41_203), text: '41203' }, from: 'live-state' },
  other: { count: { value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' }, from: 'page' }
};
const ofLikes = (postId: string): Disagreement => ({
  fact: 'likes',
  postId,
  at: '2026-11-20T08:00:00.000Z',
  kept: { count: exactly(95), from: 'inline-state' },
  other: { count: atLeast(1_000), from: 'page' }
});

const line = (words: RegExp) => screen.findByText(words, { selector: 'summary' });

test('stand on one grey line until they are asked for, then the newest first with words, sources and day', async () => {
  const user = await openOn(await keep({ disagreements: [ofFollowers, ofLikes(note?.id ?? '')] }));
  const summary = await line(/^Page and page data disagree on 2 figures$/);
  const block = summary.closest('details') ?? document.body;
  expect(within(block).queryByRole('listitem')).toBeNull();
  await user.click(summary);
  expect(
    within(block)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  ).toEqual([
    `likes${note?.title}Nov 20, 2026used95page data at loadnot used1000+page`,
    'follower countNov 20, 2026used41203live page datanot used3.6万page'
  ]);
  const link = within(block).getByRole('link');
  expect(link.getAttribute('href')).toBe(`https://www.xiaohongshu.com/explore/${note?.id}`);
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  expect(block.querySelector('.warn, .critical')).toBeNull();
});

test('one of them, in Chinese', async () => {
  speak('zh_CN');
  const user = openOver(pageOf(await keep({ disagreements: [ofFollowers] })));
  await user.click(await line(/^页面与页面数据有 1 处数字不一致$/));
  expect(screen.getByText('粉丝数', { selector: '.mid' }).closest('li')?.textContent).toBe(
    '粉丝数2026 年 11 月 20 日采用41203实时页面数据未采用3.6万页面'
  );
});

test('hundreds are counted, not listed', async () => {
  const many = Array.from({ length: 240 }, (_, place) => ofLikes(idFrom(place, 9)));
  const user = await openOn(await keep({ disagreements: many }));
  const summary = await line(/disagree on 240 figures$/);
  await user.click(summary);
  expect(summary.closest('details')?.querySelectorAll('li')).toHaveLength(30);
  screen.getByText(/^210 more\. The better reading counts/);
});

test('none, no line', async () => {
  await openOn(await keep());
  expect(screen.queryByText(/disagree/)).toBeNull();
});

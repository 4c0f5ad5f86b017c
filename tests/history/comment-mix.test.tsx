// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CommentMix } from '@/components/history/comment-mix';
import type { Comment } from '@/lib/evidence/comment';
import { many, noteA, noteB, notes, remark, under } from '@/tests/measures/commented';
import { ago, exactly, idFrom, postAt, subjectOf, times } from '@/tests/measures/evidence';
import { speak } from '../words/speak';
import { setTheStage } from './stage';

setTheStage();

const asked = (place: number): Comment => under(place < 3 ? noteA : noteB, `第${place}天还在掉屑，要不要停用呢？`);
/** Twenty-seven remarks, six questions, three of praise, one of them word for word again, and the creator's own. */
const mixed: Comment[] = [
  ...many(27),
  ...times(6, 0).map((_, place) => asked(place)),
  under(noteA, '好看'),
  under(noteA, '好看'),
  under(noteB, '太美了'),
  under(noteA, remark(), { byCreator: true })
];
const show = (comments: Comment[], posts = [...notes]) =>
  render(<CommentMix subject={subjectOf({ posts, comments })} />);
const rows = () => [...document.querySelectorAll('.mix > ul > li')].map(row => row.textContent);

describe('of 36 comments', () => {
  test('the head tells how many, the bar how much of each, the list all seven classes', () => {
    show(mixed);
    screen.getByText('36 comments', { exact: false, selector: '.end' });
    expect(screen.getByText('36 comments', { exact: false, selector: '.end' }).textContent).toBe('36 comments2 notes');
    screen.getByRole('img', { name: 'Asks a question 17%, Says something else 75%, Stock phrase 8.3%' });
    expect(rows()).toEqual([
      'Wants to buy or go00%',
      'Asks a question617%',
      'Tags a friend00%',
      'Says something else2775%',
      'Stock phrase38.3%',
      'Emoji only00%',
      'Leads elsewhere00%'
    ]);
    expect(document.querySelectorAll('.mix-bar > span')).toHaveLength(3);
  });

  test('in Chinese', () => {
    speak('zh_CN');
    show(mixed);
    expect(screen.getByText('36 条评论', { exact: false, selector: '.end' }).textContent).toBe('36 条评论2 篇笔记');
    expect(rows()[1]).toBe('提问617%');
    screen.getByText('只含已加载的评论，顺序由小红书决定；不含创作者本人的评论。');
  });

  test('a class shows two of its comments on demand, of different notes, each a link to its note', async () => {
    show(mixed);
    const user = userEvent.setup();
    const summary = screen.getByText('Asks a question').closest('summary') ?? document.body;
    const row = summary.parentElement ?? document.body;
    expect(within(row).queryByRole('link')).toBeNull();
    await user.click(summary);
    const links = within(row).getAllByRole('link');
    expect(links.map(link => [link.textContent, link.getAttribute('href')])).toEqual([
      ['第0天还在掉屑，要不要停用呢？', `https://www.xiaohongshu.com/explore/${noteA.id}`],
      ['第3天还在掉屑，要不要停用呢？', `https://www.xiaohongshu.com/explore/${noteB.id}`]
    ]);
    expect(links[0]?.getAttribute('target')).toBe('_blank');
  });

  test('a class of one note shows two of that note; one without comments has nothing to open', async () => {
    show([...many(29), under(noteA, '好看'), under(noteA, '绝了'), under(noteA, '太美了')]);
    const user = userEvent.setup();
    await user.click(screen.getByText('Stock phrase'));
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['好看', '绝了']);
    expect(document.querySelectorAll('.mix summary')).toHaveLength(2);
  });
});

test('what repeats and what a giveaway asked for is said', () => {
  const drawn = { ...postAt(12), title: '粉丝福利抽奖' };
  const again = remark();
  show(
    [...many(30), under(noteA, again), under(noteA, again), under(drawn, '想要'), under(drawn, '拉低中奖率')],
    [...notes, drawn]
  );
  screen.getByText(
    /^1 repeats another under the same note\. 2 of giveaways are left out\. Only comments that were loaded/
  );
});

describe('of fewer than thirty', () => {
  const liked = { id: idFrom(10, 77), likes: exactly(5), title: '还没打开' };
  test.each([29, 30])('%i', n => {
    show(many(n), [...notes, liked]);
    const isShort = n < 30;
    expect(screen.queryByRole('img') === null).toBe(isShort);
    expect(screen.queryByText('Needs 30 comments, has 29. Open 1 note') !== null).toBe(isShort);
  });

  test('in Chinese', () => {
    speak('zh_CN');
    show(many(12), [...notes, { ...liked, publishedAt: { value: ago(10), precision: 'second' } }]);
    screen.getByText('需要 30 条评论，目前 12 条。打开 1 篇笔记');
  });
});

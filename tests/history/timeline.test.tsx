// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Timeline } from '@/components/history/timeline';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Post } from '@/lib/evidence/post';
import {
  atLeast,
  exactly,
  idFrom,
  openList,
  postAt,
  reading,
  subjectOf,
  times,
  wholeList
} from '@/tests/measures/evidence';
import { speak } from '../words/speak';
import { names, picture, setTheStage, told } from './stage';

setTheStage();

const note = (serial: number, days: number, likes: number, facts: Partial<Post> = {}): Post => ({
  id: idFrom(days, serial),
  title: `笔记${serial}`,
  likes: { ...exactly(likes), text: `${likes}` },
  ...facts
});
const signs = [{ kind: 'disclosure-word' as const, quote: '品牌合作' }];

/** Six of 100, one paid, one viral, one of both; newest last. */
const mixed: Post[] = [
  ...times(6, 100).map((likes, place) => note(place, 60 - place, likes)),
  note(7, 20, 90, { opened: true, sponsorSigns: signs }),
  note(8, 10, 12_000, { likes: { ...exactly(12_000), precision: 'rounded', text: '1.2万' }, pinned: true }),
  note(9, 5, 700, { opened: true, sponsorSigns: signs, title: '' })
];

const show = (facts: Partial<Dossier>) => render(<Timeline subject={subjectOf({ listing: wholeList, ...facts })} />);

describe('marks', () => {
  test('each is a link to its note, named by title, day, likes as read, and why it is marked', () => {
    show({ posts: mixed });
    const figure = picture(/^9 notes in a year, Median 100, Sponsored 2 of 2 opened, Viral 2 \(≥ 5× median\)$/);
    expect(names(figure, 'link').slice(-4)).toEqual([
      '笔记5, Sep 26, 2026, 100 likes',
      '笔记7, Oct 31, 2026, 90 likes, sponsored',
      '笔记8, Nov 10, 2026, 1.2万 likes, viral, 120× median, pinned',
      'Untitled note, Nov 15, 2026, 700 likes, sponsored, viral, 7.0× median'
    ]);
    const link = within(figure).getByRole('link', { name: /^笔记7/ });
    expect(link.getAttribute('href')).toBe(`https://www.xiaohongshu.com/explore/${mixed[6]?.id}`);
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  });

  test('disc, hollow square, ring', () => {
    show({ posts: mixed });
    const shapes = within(picture(/./))
      .getAllByRole('link')
      .map(link => [...link.children].map(shape => shape.getAttribute('class')).join(' '));
    expect(shapes).toEqual([...times(6, 'post'), 'spon', 'post viral', 'spon viral']);
  });

  test('the median lies across, the highest of the viral has its figure', () => {
    show({ posts: mixed });
    const figure = picture(/./);
    expect(figure.querySelectorAll('.med')).toHaveLength(1);
    expect(figure.querySelector('.note')?.textContent).toBe('12K');
  });

  test.each<[string, Post[], string | undefined]>([
    ['at the left edge on the right', [note(7, 364, 9_000)], 'start'],
    ['elsewhere on the left', [note(7, 100, 9_000)], 'end'],
    ['with another at its left on the right', [note(7, 100, 9_000), note(8, 130, 8_000)], 'start'],
    ['between two nowhere', [note(7, 100, 9_000), note(8, 130, 8_000), note(9, 70, 8_000)], undefined]
  ])('the figure stands where there is room: %s', (_, viral, anchor) => {
    show({ posts: [...mixed.slice(0, 6), ...viral] });
    expect(picture(/./).querySelector('.note')?.getAttribute('text-anchor') ?? undefined).toBe(anchor);
  });

  test('a note with 0 likes is one, on the ground', () => {
    show({ posts: [note(1, 9, 0), note(2, 5, 40)] });
    const [none, some] = within(picture(/^2 notes/)).getAllByRole('link');
    const height = (link: HTMLElement | undefined) => Number(link?.querySelector('circle')?.getAttribute('cy'));
    expect(height(none)).toBe(110);
    expect(height(some)).toBeLessThan(110);
  });
});

describe('keys', () => {
  test('one stop, at the newest; arrows, Home and End go through, and the tip follows', async () => {
    show({ posts: mixed });
    const user = userEvent.setup();
    const figure = picture(/./);
    const links = within(figure).getAllByRole('link');
    expect(links.filter(link => link.getAttribute('tabindex') === '0')).toEqual([links.at(-1)]);
    await user.tab();
    expect(told(figure)).toEqual([
      'Untitled note, Nov 15, 2026, 700 likes, sponsored, viral, 7.0× median',
      'Untitled noteNov 15, 2026700 likessponsoredviral, 7.0× median品牌合作'
    ]);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(links.at(-1));
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(document.activeElement).toBe(links.at(-3));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(links.at(-2));
    await user.keyboard('{Home}');
    expect(told(figure)[1]).toBe('笔记0Sep 21, 2026100 likes');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(links[0]);
    expect(links.filter(link => link.getAttribute('tabindex') === '0')).toEqual([links[0]]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(links.at(-1));
    await user.tab();
    expect(figure.contains(document.activeElement)).toBe(false);
    expect(figure.querySelector('.tip')).toBeNull();
  });
});

describe('what is said', () => {
  const legend = () => document.querySelector('.legend')?.textContent;

  test('all of it in Chinese', () => {
    speak('zh_CN');
    show({ posts: [...mixed, postAt(30)], listing: openList });
    screen.getByText('近一年 9 篇，另 1 篇没有点赞数，取对数');
    expect(legend()).toBe('中位 100普通合作 2（已打开 2 篇）爆文 2（≥ 中位 5 倍）还没滚到的部分');
    picture(/^一年内 9 篇笔记的点赞，中位 100，合作 2/);
    expect(names(picture(/./), 'link').at(-2)).toBe('笔记8，2026 年 11 月 10 日，1.2万 赞，爆文，中位的 120 倍，置顶');
  });

  test.each<[string, Post[], string]>([
    [
      'no note was opened',
      mixed.slice(0, 6),
      'Median 100OrdinarySponsored: shown once notes are openedViral 0 (≥ 5× median)'
    ],
    [
      'all notes were',
      mixed.map(post => ({ ...post, sponsorSigns: post.sponsorSigns ?? [] })),
      'Median 100OrdinarySponsored 2Viral 2 (≥ 5× median)'
    ],
    ['there are too few for a median', mixed.slice(6), 'OrdinarySponsored 2 of 2 opened'],
    [
      'likes are floors',
      times(6, 0).map((_, place) => note(place, 20 + place, 0, { likes: atLeast(100) })),
      'Median 100+OrdinarySponsored: shown once notes are opened'
    ]
  ])('where %s', (_, posts, words) => {
    show({ posts });
    expect(legend()).toBe(words);
  });
});

describe('without a note to draw, one line says what would bring one', () => {
  const unlinked = { unlinkedPosts: reading([{ title: '无链接' }]) };
  test.each<[string, Partial<Dossier>, string, string]>([
    ['never read', {}, 'Open the profile', '打开创作者主页'],
    ['signed out', unlinked, 'Sign in to Xiaohongshu: it then shows whole figures', '登录小红书再看，会显示完整数字'],
    ['none with likes', { posts: [postAt(5)], listing: openList }, 'Scroll to older notes', '往下滚到更早的笔记']
  ])('%s', (_, facts, english, chinese) => {
    render(<Timeline subject={subjectOf(facts)} />);
    screen.getByText(`No note of the last year with its date and likes. ${english}`);
    expect(screen.queryByRole('figure')).toBeNull();
    speak('zh_CN');
    render(<Timeline subject={subjectOf(facts)} />);
    screen.getByText(`近一年没有读到带日期和点赞数的笔记。${chinese}`);
  });
});

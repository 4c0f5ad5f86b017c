// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { FollowerCurve } from '@/components/history/follower-curve';
import type { Count } from '@/lib/evidence/count';
import type { Source } from '@/lib/evidence/reading';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { FlagReport, Severity } from '@/lib/report/report';
import { ago, atLeast, exactly, subjectOf } from '@/tests/measures/evidence';
import { speak } from '../words/speak';
import { names, picture, setTheStage, told } from './stage';

setTheStage();

const rounded: Count = { value: 82_000, low: 81_500, high: 82_499, precision: 'rounded', text: '8.2万' };
const seen = (days: number, followers: number | Count, from: Source = 'page'): Snapshot => ({
  at: ago(days),
  followers: typeof followers === 'number' ? exactly(followers) : followers,
  from
});
const spike = (severity: Severity): FlagReport[] => [
  {
    id: 'follower-spike',
    status: 'raised',
    severity,
    because: { from: '2026-10-20', to: '2026-10-21', gain: 12_430 },
    cites: []
  }
];
const jump = [seen(60, 68_000), seen(31, 69_000), seen(30, 81_430), seen(2, rounded)];

const show = (snapshots: Snapshot[], flags: FlagReport[] = []) =>
  render(<FollowerCurve subject={subjectOf({ snapshots })} flags={flags} />);

describe('the curve', () => {
  test('has a named place for each count, and one stop of the tab key', async () => {
    show(jump);
    const figure = picture(/^4 counts from Sep 21, 2026 to Nov 18, 2026, 68K to 82K followers$/);
    expect(names(figure, 'img')).toEqual([
      'Sep 21, 2026, 68000 followers, page',
      'Oct 20, 2026, 69000 followers, page',
      'Oct 21, 2026, 81430 followers, page',
      'Nov 18, 2026, 8.2万 followers, page'
    ]);
    const user = userEvent.setup();
    await user.tab();
    expect(told(figure)[1]).toBe('8.2万 followersNov 18, 2026page');
    await user.keyboard('{Home}');
    expect(told(figure)[1]).toBe('68000 followersSep 21, 2026page');
    await user.tab();
    expect(figure.contains(document.activeElement)).toBe(false);
  });

  test.each<[string, Snapshot[], string, string]>([
    ['visits', [seen(9, 10), seen(1, 20, 'live-state')], 'Your 2 visits', '你的 2 次读取'],
    ['the trend', [seen(9, 10, 'marketplace'), seen(1, 20, 'marketplace')], 'Official daily trend', '蒲公英日趋势'],
    ['a file', [seen(9, 10, 'import'), seen(1, 20, 'import')], 'Imported file', '导入的文件'],
    [
      'trend and visits',
      [seen(9, 10, 'marketplace'), seen(4, 15), seen(1, 20, 'inline-state')],
      'Official daily trend; dots are your 2 visits',
      '蒲公英日趋势，圆点是你的 2 次读取'
    ],
    [
      'all three',
      [seen(9, 10, 'marketplace'), seen(4, 15, 'import'), seen(1, 20)],
      'Official daily trend, Imported file; the dot is your 1 visit',
      '蒲公英日趋势、导入的文件，圆点是你的 1 次读取'
    ]
  ])('says that it is drawn from %s', (_, snapshots, english, chinese) => {
    show(snapshots);
    screen.getByText(english);
    speak('zh_CN');
    show(snapshots);
    screen.getByText(chinese);
  });

  test('shows a dot for a visit; a day of the trend is seen when pointed at', () => {
    show([seen(9, 100, 'marketplace'), seen(5, 110), seen(1, 120, 'marketplace')]);
    const figure = picture(/./);
    expect([...figure.querySelectorAll('.pt')].map(dot => dot.getAttribute('class'))).toEqual([
      'pt on-line',
      'pt',
      'pt on-line'
    ]);
    const [first] = within(figure).getAllByRole('img');
    const [x, y] = ['cx', 'cy'].map(name => Number(first?.querySelector('.pt')?.getAttribute(name)));
    fireEvent.pointerMove(figure, { clientX: (x ?? 0) + 5, clientY: y });
    expect(told(figure)[1]).toBe('100 followersNov 11, 2026marketplace');
    expect(first?.querySelector('.ring')).not.toBeNull();
    fireEvent.pointerLeave(figure);
    expect(figure.querySelector('.tip, .ring')).toBeNull();
  });
});

test.each([
  [68_000, 81_000, 40],
  [81_100, 81_900, 47]
])('figures of %d have room on the left', (one, other, left) => {
  speak('zh_CN');
  show([seen(9, one), seen(1, other)]);
  expect(picture(/./).querySelector('.ax')?.getAttribute('d')).toMatch(new RegExp(`^M${left} `));
});

describe('a raised jump', () => {
  test.each(['critical', 'warn'] as const)('%s is drawn in its colour, with its figure', severity => {
    show(jump, spike(severity));
    const figure = picture(/followers, \+12,430, Oct 20–21$/);
    expect([...figure.querySelectorAll('[class^=hot]')].map(part => part.getAttribute('class'))).toEqual([
      `hot-b ${severity}`,
      `hot ${severity}`,
      `hot-t ${severity}`
    ]);
    expect(figure.querySelector('.hot-t')?.textContent).toBe('+12,430, Oct 20–21');
  });

  test('in Chinese', () => {
    speak('zh_CN');
    show(jump, spike('critical'));
    expect(picture(/./).querySelector('.hot-t')?.textContent).toBe('+12,430，10 月 20–21 日');
  });

  test('that is only noted has no colour', () => {
    show(jump, spike('info'));
    expect(picture(/./).querySelector('[class^=hot]')).toBeNull();
  });
});

test.each<[string, Snapshot[], string, string]>([
  ['nothing', [], 'Visit again in 7 days', '7 天后再来一次'],
  ['one count', [seen(1, 10)], 'Visit again in 7 days', '7 天后再来一次'],
  [
    'floors',
    [seen(9, atLeast(10_000)), seen(1, atLeast(10_000))],
    'Sign in to Xiaohongshu: it then shows whole figures',
    '登录小红书再看，会显示完整数字'
  ]
])('of %s there is no curve, but a line that says what would make one', (_, snapshots, english, chinese) => {
  show(snapshots);
  screen.getByText(`A curve takes two counts on different days. ${english}`);
  expect(screen.queryByRole('figure')).toBeNull();
  speak('zh_CN');
  show(snapshots);
  screen.getByText(`至少要两次读数才能画出曲线。${chinese}`);
});
